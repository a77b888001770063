// Adding outside while the closure is to add again.
import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .closure("mut add", function* ({ x }) {
    yield* x.update((x) => x + 10);
  })
  .call("add")
  .update("x", (x) => x + 1)
  //! E0503 cannot change `x` while `add` borrows it as mutable
  .call("add")
  .read("x", console.log)
  .end();
