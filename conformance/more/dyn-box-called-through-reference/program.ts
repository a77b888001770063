import type { Fn, Ref, Boxed } from "fn-traits";
import { frame } from "fn-traits/frame";

export const run = (f: Ref<Boxed<Fn<[], number>>>) =>
  frame()
    .let("f", f)
    .call("f")
    .end();
