import type { Fn } from "fn-traits";
import { frame, temporary, type RefFor } from "fn-traits/frame";

export const run = (f: Fn<[RefFor<"'a", string[]>], void>) => frame().let("f", f).call("f", temporary(["a"])).end();
