import type { FnOnce, Ref } from "fn-traits";
import { frame } from "fn-traits/frame";

export const run = (f: Ref<FnOnce<[], void>>) =>
  frame()
    .let("f", f)
    .call("f")
    .end();
