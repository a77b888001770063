import type { FnMut, FnOnce } from "fn-traits";
import { frame } from "fn-traits/frame";

const eat = (_: FnOnce<[], void>): void => {};
export const run = (f: FnMut<[], void>, b: boolean) =>
  frame()
    .let("f", f)
    .if(b, (frame) => frame.pass(eat, "f"), (frame) => frame.drop("f"))
    .end();
