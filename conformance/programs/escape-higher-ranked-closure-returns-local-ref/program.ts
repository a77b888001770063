import type { Fn } from "fn-traits";
import { frame, type RefFor } from "fn-traits/frame";

const run = (_: Fn<[RefFor<"'_", number>], RefFor<"'_", number>>): void => {};

frame()
  .let("x", 1)
  .passClosure(run, function* ({ x }, _: RefFor<"'_", number>) { return yield* x.ref(); })
  .end();
