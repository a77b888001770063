import type { Mut } from "fn-traits";
import { frame } from "fn-traits/frame";

const set = (x: Mut<number>): void => { x.value = 1; };
export const go = (a: Mut<number>) =>
  frame()
    .let("a", a)
    .pass(set, "a")
    .pass(set, "a")
    .assign("*a", 2)
    .end();
