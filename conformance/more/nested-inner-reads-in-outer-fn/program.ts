import type { Fn } from "fn-traits";
import { frame, inner } from "fn-traits/frame";

const run = (f: Fn<[], number>): number => f();

frame()
  .let("s", ["a"])
  .passClosure(run, function* ({ s }) { return run((yield* inner(function* () { return (yield* s).length; }))); })
  .end();
