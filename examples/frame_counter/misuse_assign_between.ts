// The counter is reset between two calls of the closure that borrows it.
import { frame } from "fn-traits/frame";

frame()
  .let("mut counter", 0)
  .closure("mut next", function* ({ counter }) {
    yield* counter.update((counter) => counter + 1);
  })
  .call("next")
  .assign("counter", 0)
  //! E0506 cannot assign to `counter` while `next` borrows it as mutable
  .call("next")
  .read("counter", console.log)
  .end();
