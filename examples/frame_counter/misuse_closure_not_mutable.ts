// Calling a closure that changes what it captured changes the closure.
import { frame } from "fn-traits/frame";

frame()
  .let("mut counter", 0)
  .closure("next", function* ({ counter }) {
    yield* counter.update((counter) => counter + 1);
  })
  //! E0596 cannot borrow `next` as mutable, as `next` is not declared as mutable
  .call("next")
  .end();
