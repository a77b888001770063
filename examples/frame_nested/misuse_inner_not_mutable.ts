// Calling a captured counter changes it.
import { frame } from "fn-traits/frame";

frame()
  .let("mut total", 0)
  .closure("add", function* ({ total }) {
    yield* total.update((total) => total + 1);
  })
  //! E0596 cannot borrow `add` as mutable, as `add` is not declared as mutable
  .closure("mut twice", function* ({ add }) {
    yield* add.call();
    yield* add.call();
  })
  .call("twice")
  .end();
