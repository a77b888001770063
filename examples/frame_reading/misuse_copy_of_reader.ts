// A copy of a reading closure borrows as the original does.
import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .closure("show", function* ({ x }) {
    console.log(yield* x);
  })
  .bind("same", "show")
  .call("show")
  .update("x", (x) => x + 1)
  //! E0506 cannot change `x` while `same` borrows it
  .call("same")
  .end();
