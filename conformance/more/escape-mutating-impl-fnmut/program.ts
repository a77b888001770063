import type { FnMut } from "fn-traits";
import { frame, type } from "fn-traits/frame";

frame()
  .let("mut n", 1)
  .returnClosure(type<FnMut<[], void>>(), function* ({ n }) { yield* n.update((n) => n + 1); });
