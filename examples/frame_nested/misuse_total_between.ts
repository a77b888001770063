// What the inner closure borrows, the outer one borrows through it.
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
  .call("twice")
  .read("total", console.log)
  //! E0502 cannot borrow `total` as immutable while `twice` borrows it as mutable
  .call("twice")
  .end();
