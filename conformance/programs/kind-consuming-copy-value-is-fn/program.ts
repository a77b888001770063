import type { Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

const eat = (_: number): void => {};
const twice = (f: Fn<[], void>): void => { f(); f(); };

frame()
  .let("n", 1)
  .passMoveClosure(twice, function* ({ n }) { eat(yield* n.take()); })
  .end();
