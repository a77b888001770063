import type { Fn } from "fn-traits";
import { frame, innerMove } from "fn-traits/frame";

const run = (_: Fn<[], Fn<[], number>>): void => {};

frame()
  .let("s", ["a"])
  .closure("f", function* ({ s }) { return yield* innerMove(function* () { return (yield* s).length; }); })
  .pass(run, "f")
  .end();
