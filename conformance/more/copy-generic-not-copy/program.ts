import type { Fn, Copy } from "fn-traits";
import { frame } from "fn-traits/frame";

const want = (_: Copy): void => {};
export const go = (f: Fn<[], void>) =>
  frame()
    .let("f", f)
    .pass(want, "f")
    .end();
