import type { Mut } from "fn-traits";
import { frame } from "fn-traits/frame";

const set = (x: Mut<number>): void => { x.value = 1; };

export const go = (x: Mut<number>) =>
  frame()
    .let("x", x)
    .closure("mut a", function* ({ x }) { set(yield* x.deref.mut()); })
    .closure("mut b", function* ({ x }) { set(yield* x.deref.mut()); })
    .call("b")
    .call("a")
    .end();
