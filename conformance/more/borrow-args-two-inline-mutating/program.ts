import type { FnMut } from "fn-traits";
import { frame } from "fn-traits/frame";

const two = (_: FnMut<[], void>, __: FnMut<[], void>): void => {};

frame()
  .let("mut n", 1)
  .passAll(two, function* ({ n }) { yield* n.update((n) => n + 1); }, function* ({ n }) { yield* n.update((n) => n + 2); })
  .end();
