import type { Mut } from "fn-traits";
import { frame } from "fn-traits/frame";

const set = (x: Mut<number>): void => { x.value = 1; };

export const go = (a: Mut<number>) =>
  frame()
    .let("a", a)
    .closure("mut c", function* ({ a }) { set(yield* a.deref.mut()); })
    .pass(set, "&mut *a")
    .call("c")
    .end();
