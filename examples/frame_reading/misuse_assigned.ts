// What a closure reads is assigned while the closure is still to be called.
import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .closure("show", function* ({ x }) {
    console.log(yield* x);
  })
  .call("show")
  .assign("x", 2)
  //! E0506 cannot assign to `x` while `show` borrows it
  .call("show")
  .end();
