import type { Mut } from "fn-traits";
import { frame } from "fn-traits/frame";

export const go = (x: Mut<number>) =>
  frame()
    .let("x", x)
    .closure("mut c", function* ({ x }) { yield* x.deref.set(0); })
    .assign("*x", 1)
    .call("c")
    .end();
