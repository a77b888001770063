import type { Fn } from "fn-traits";
import { frame, type RefFor } from "fn-traits/frame";

export const run = (f: Fn<[RefFor<"'a", string[]>], void>, s: RefFor<"'a", string[]>) =>
  frame()
    .let("f", f)
    .let("s", s)
    .callWith("f", "s")
    .end();
