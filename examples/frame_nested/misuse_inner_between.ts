// The inner counter is called while the outer closure that calls it still is to be called.
import { frame } from "fn-traits/frame";

frame()
  .let("mut total", 0)
  .closure("mut add", function* ({ total }) {
    yield* total.update((total) => total + 1);
  })
  .closure("mut twice", function* ({ add }) {
    yield* add.call();
    yield* add.call();
  })
  .call("add")
  //! E0499 cannot borrow `add` as mutable while `twice` borrows it as mutable
  .call("twice")
  .end();
