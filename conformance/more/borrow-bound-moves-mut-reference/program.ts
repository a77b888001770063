import type { FnMut, Mut } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (f: FnMut<[], void>): void => f();
export const go = (f: Mut<FnMut<[], void>>) =>
  frame()
    .let("f", f)
    .pass(run, "f")
    .call("f")
    .end();
