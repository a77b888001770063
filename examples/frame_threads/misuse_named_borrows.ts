// With a name, the closure borrows all the same.
import { frame } from "fn-traits/frame";

frame()
  .let("mut count", 0)
  .closure("add", function* ({ count }) {
    yield* count.update((count) => count + 1);
  })
  //! E0373 `add` may outlive the current function, but it borrows `count`
  .spawn("add")
  .end();
