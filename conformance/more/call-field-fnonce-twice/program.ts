import type { FnOnce } from "fn-traits";
import { frame } from "fn-traits/frame";

interface S { f: FnOnce<[], void> }
export const go = (self: S) =>
  frame()
    .let("self", self)
    .call("self.f")
    .call("self.f")
    .end();
