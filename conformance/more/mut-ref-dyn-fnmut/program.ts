import type { FnMut, Ref } from "fn-traits";
import { frame } from "fn-traits/frame";

export const run = (f: Ref<FnMut<[], void>>) =>
  frame()
    .let("f", f)
    .call("f")
    .end();
