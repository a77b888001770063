import { cell, type FnMut, type Send } from "fn-traits";
import { frame } from "fn-traits/frame";

const want = (_: FnMut<[], void> & Send): void => {};

frame()
  .let("mut c", cell(1))
  .passClosure(want, function* ({ c }) { yield* c.mutate((c) => c.set(2)); })
  .end();
