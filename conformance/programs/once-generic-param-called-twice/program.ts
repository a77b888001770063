import type { FnOnce } from "fn-traits";
import { frame } from "fn-traits/frame";

export const run = (f: FnOnce<[], void>) => frame().let("f", f).call("f").call("f").end();
