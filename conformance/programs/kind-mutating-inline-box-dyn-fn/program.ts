import { boxed, type Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("mut n", 0)
  .returnPassMoveClosure(boxed<Fn<[], void>>, function* ({ n }) { yield* n.update((n) => n + 1); });
