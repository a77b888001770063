// Two closures that change the same counter are alive at once.
import { frame } from "fn-traits/frame";

frame()
  .let("mut counter", 0)
  .closure("mut up", function* ({ counter }) {
    yield* counter.update((counter) => counter + 1);
  })
  .closure("mut down", function* ({ counter }) {
    yield* counter.update((counter) => counter - 1);
  })
  //! E0499 cannot borrow `counter` as mutable while `up` borrows it as mutable
  .call("up")
  .call("down")
  .end();
