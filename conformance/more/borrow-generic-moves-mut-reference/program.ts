import type { Mut } from "fn-traits";
import { frame } from "fn-traits/frame";

const eat = (_: unknown): void => {};
export const go = (a: Mut<number>) =>
  frame()
    .let("a", a)
    .pass(eat, "a")
    .assign("*a", 2)
    .end();
