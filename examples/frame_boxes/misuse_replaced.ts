// A box that is replaced is dropped, and that uses its borrow.
import { frame } from "fn-traits/frame";

frame()
  .let("mut count", 0)
  .closure("show", function* ({ count }) {
    console.log(yield* count);
  })
  .boxed("mut task", "Fn", "show")
  .call("task")
  .assign("count", 1)
  .closure("nothing", function* () {})
  .boxed("other", "Fn", "nothing")
  //! E0506 cannot assign to `count` while `task` borrows it, which is dropped here
  .set("task", "other")
  .call("task")
  .end();
