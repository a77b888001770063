import { cell, type Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (f: Fn<[], void>): void => { f(); f(); };

frame()
  .let("c", cell(0))
  .passClosure(run, function* ({ c }) { (yield* c).set((yield* c).get() + 1); })
  .end();
