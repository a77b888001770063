// The value of the counter is copied between two calls of the closure that changes it.
import { frame } from "fn-traits/frame";

frame()
  .let("mut counter", 0)
  .closure("mut next", function* ({ counter }) {
    yield* counter.update((counter) => counter + 1);
  })
  .call("next")
  .bind("before", "counter")
  //! E0503 cannot use `counter` while `next` borrows it as mutable
  .call("next")
  .read("before", console.log)
  .end();
