import { boxed, type Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

const get = (b: boolean, n: number) =>
  frame()
    .let("n", n)
    .if(
      b,
      (f) => f.passMoveClosureInto("first", boxed<Fn<[], number>>, function* ({ n }) { return yield* n; }).return("first"),
      (f) => f.passMoveClosureInto("second", boxed<Fn<[], number>>, function* ({ n }) { return (yield* n) + 1; }).return("second"),
    );

get(true, 1);
