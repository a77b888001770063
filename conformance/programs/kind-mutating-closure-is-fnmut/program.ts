import type { FnMut } from "fn-traits";
import { frame } from "fn-traits/frame";

const twice = (f: FnMut<[], void>): void => { f(); f(); };

frame()
  .let("mut n", 0)
  .passClosure(twice, function* ({ n }) { yield* n.update((n) => n + 1); })
  .read("n")
  .end();
