import { boxed, type Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

const get = (b: boolean, n: number) =>
  frame()
    .let("n", n)
    .if(
      b,
      (f) => f.returnPassMoveClosure(boxed<Fn<[], number>>, function* ({ n }) { return yield* n; }),
      (f) => f.returnPassMoveClosure(boxed<Fn<[], number>>, function* ({ n }) { return (yield* n) + 1; }),
    );

get(true, 1);
