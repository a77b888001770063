// A counter is returned as `Fn`.
import type { Fn } from "fn-traits";
import { frame, type } from "fn-traits/frame";

frame()
  .let("mut count", 0)
  //! E0594 cannot assign to `count`, as it is a captured variable in an `Fn` closure
  .returnMoveClosure(type<Fn<[], number>>(), function* ({ count }) {
    return yield* count.update((count) => count + 1);
  });
