// `x` is printed while the closure that adds to it is still to be called.
import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .closure("mut add", function* ({ x }) {
    yield* x.update((x) => x + 10);
  })
  .read("x", console.log)
  //! E0502 cannot borrow `x` as immutable while `add` borrows it as mutable
  .call("add")
  .end();
