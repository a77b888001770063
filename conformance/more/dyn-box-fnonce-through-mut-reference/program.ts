import type { FnOnce, Mut, Boxed } from "fn-traits";
import { frame } from "fn-traits/frame";

export const run = (f: Mut<Boxed<FnOnce<[], void>>>) =>
  frame()
    .let("f", f)
    .call("f")
    .end();
