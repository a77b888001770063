import { refCell, type FnOnce, type Send } from "fn-traits";
import { frame } from "fn-traits/frame";

const want = (_: FnOnce<[], void> & Send): void => {};

frame()
  .let("c", refCell(1))
  .passClosure(want, function* ({ c }) { yield* c; })
  .end();
