import type { Mut } from "fn-traits";
import { frame } from "fn-traits/frame";

export const go = (x: Mut<number>) =>
  frame()
    .let("mut x", x)
    .bind("r", "&mut x")
    .closure("_c", function* ({ x }) { yield* x.deref.set(2); })
    .assign("**r", 1)
    .end();
