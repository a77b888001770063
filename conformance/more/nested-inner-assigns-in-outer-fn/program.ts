import type { Fn, FnMut } from "fn-traits";
import { frame, inner } from "fn-traits/frame";

const run = (f: Fn<[], void>): void => f();
const mutate = (f: FnMut<[], void>): void => f();

frame()
  .let("mut n", 0)
  .passClosure(run, function* ({ n }) { mutate((yield* inner(function* () { yield* n.set(1); }))); })
  .end();
