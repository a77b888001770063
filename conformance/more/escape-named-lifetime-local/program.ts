import type { Fn } from "fn-traits";
import { frame, type RefFor } from "fn-traits/frame";

export const run = (f: Fn<[RefFor<"'a", string[]>], void>) =>
  frame()
    .let("f", f)
    .let("s", ["a"])
    .callWith("f", "&s")
    .end();
