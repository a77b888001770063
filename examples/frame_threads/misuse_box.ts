// A box says nothing of `Send`, so it stays in its thread.
import { frame } from "fn-traits/frame";

frame()
  .let("number", 7)
  .moveClosure("show", function* ({ number }) {
    console.log(yield* number);
  })
  .boxed("task", "Fn", "show")
  //! E0277 a bound promises no trait but those it names
  .spawn("task")
  .end();
