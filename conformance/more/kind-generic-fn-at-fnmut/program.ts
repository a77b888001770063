import type { Fn, FnMut } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (f: FnMut<[], void>): void => f();
export const wrap = (f: Fn<[], void>) =>
  frame()
    .let("f", f)
    .pass(run, "f")
    .end();
