import type { Fn } from "fn-traits";
import { frame, type RefFor } from "fn-traits/frame";

const run = (_: Fn<[RefFor<"'_", number>], RefFor<"'_", number>>): void => {};

frame()
  .passClosure(run, function* (_, x: RefFor<"'_", number>) { return x; })
  .end();
