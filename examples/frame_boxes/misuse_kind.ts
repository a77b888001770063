// A box of `Fn` for a closure that changes its capture.
import { frame } from "fn-traits/frame";

frame()
  .let("mut count", 0)
  .closure("add", function* ({ count }) {
    yield* count.update((count) => count + 1);
  })
  //! E0525 expected a closure that implements the `Fn` trait, but `add` only implements `FnMut`
  .boxed("task", "Fn", "add")
  .call("task")
  .end();
