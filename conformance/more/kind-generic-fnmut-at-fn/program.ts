import type { Fn, FnMut } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (f: Fn<[], void>): void => f();
export const wrap = (f: FnMut<[], void>) =>
  frame()
    .let("f", f)
    .pass(run, "f")
    .end();
