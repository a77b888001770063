import type { FnMut } from "fn-traits";
import { frame } from "fn-traits/frame";

export const run = (f: FnMut<[], void>) => frame().let("f", f).call("f").end();
