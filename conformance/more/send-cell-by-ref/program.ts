import { cell, type Fn, type Send } from "fn-traits";
import { frame } from "fn-traits/frame";

const want = (_: Fn<[], void> & Send): void => {};

frame()
  .let("c", cell(1))
  .passClosure(want, function* ({ c }) { (yield* c).set(2); })
  .end();
