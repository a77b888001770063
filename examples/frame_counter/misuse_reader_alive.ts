// A closure that reads the counter lives across one that changes it.
import { frame } from "fn-traits/frame";

frame()
  .let("mut counter", 0)
  .closure("show", function* ({ counter }) {
    console.log(yield* counter);
  })
  .closure("mut next", function* ({ counter }) {
    yield* counter.update((counter) => counter + 1);
  })
  .call("next")
  //! E0502 cannot borrow `counter` as mutable while `show` borrows it
  .call("show")
  .end();
