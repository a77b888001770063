import type { Mut } from "fn-traits";
import { frame } from "fn-traits/frame";

export const go = (x: Mut<number>) =>
  frame()
    .let("x", x)
    .closure("mut c", function* ({ x }, y: Mut<number>) { yield* x.set(y); })
    .bind("_", "&mut c")
    .end();
