// The counter is read between two calls of the closure that changes it.
import { frame } from "fn-traits/frame";

frame()
  .let("mut counter", 0)
  .let("delta", 2)
  .closure("mut next", function* ({ counter, delta }) {
    const step = yield* delta;
    yield* counter.update((counter) => counter + step);
  })
  .call("next")
  .read("counter", console.log)
  //! E0502 cannot borrow `counter` as immutable while `next` borrows it as mutable, which is used here
  .call("next")
  .end();
