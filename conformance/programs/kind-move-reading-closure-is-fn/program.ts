import type { Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

const twice = (f: Fn<[], number>): number => f() + f();

frame()
  .let("s", ["a"])
  .passMoveClosure(twice, function* ({ s }) { return (yield* s).length; })
  .end();
