import type { FnMut, Mut } from "fn-traits";
import { frame } from "fn-traits/frame";

interface S { f: FnMut<[], void> }
export const go = (self: Mut<S>) =>
  frame()
    .let("self", self)
    .call("self.f")
    .end();
