// A counter that is not declared as mutable.
import { frame } from "fn-traits/frame";

frame()
  .let("counter", 0)
  //! E0594 cannot assign to `counter`, as `counter` is not declared as mutable
  .closure("mut next", function* ({ counter }) {
    yield* counter.update((counter) => counter + 1);
  })
  .call("next")
  .end();
