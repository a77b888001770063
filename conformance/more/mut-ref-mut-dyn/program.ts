import type { FnMut, Mut } from "fn-traits";
import { frame } from "fn-traits/frame";

export const run = (f: Mut<FnMut<[], void>>) =>
  frame()
    .let("f", f)
    .call("f")
    .end();
