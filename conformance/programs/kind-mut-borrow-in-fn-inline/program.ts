import type { Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (f: Fn<[], void>): void => f();

frame()
  .let("mut v", [1])
  .passClosure(run, function* ({ v }) { yield* v.mutate((v) => v.push(2)); })
  .end();
