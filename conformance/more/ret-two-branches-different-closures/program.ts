import type { Fn } from "fn-traits";
import { frame, type } from "fn-traits/frame";

export const get = (b: boolean, n: number) =>
  frame()
    .let("n", n)
    .if(b, (f) => f.returnMoveClosure(type<Fn<[], number>>(), function* ({ n }) { return yield* n; }))
    .returnMoveClosure(type<Fn<[], number>>(), function* ({ n }) { return (yield* n) + 1; });
