import { boxed, type FnMut, type Boxed } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("mut n", 0)
  .let("mut v", [] as Boxed<FnMut<[], void>>[])
  .loop(2, (f) => f.passClosureInto("b", boxed<FnMut<[], void>>, function* ({ n }) { yield* n.update((n) => n + 1); }).push("v", "b"))
  .end();
