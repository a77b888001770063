import type { FnMut, Mut, Boxed } from "fn-traits";
import { frame } from "fn-traits/frame";

export const run = (f: Mut<Boxed<FnMut<[], void>>>) =>
  frame()
    .let("f", f)
    .call("f")
    .end();
