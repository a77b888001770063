import { boxed, type Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("x", 0)
  .returnPassClosure(boxed<Fn<[number], number>>, function* ({ x }, y: number) { return (yield* x) + y; });
