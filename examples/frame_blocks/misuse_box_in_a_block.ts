// A box in a block uses its borrow at the end of the block.
import { frame } from "fn-traits/frame";

frame()
  .let("mut total", 0)
  .closure("show", function* ({ total }) {
    console.log(yield* total);
  })
  //! E0506 cannot assign to `total` while `task` borrows it
  .block((inner) => inner.boxed("task", "Fn", "show").call("task").assign("total", 1))
  .read("total", console.log)
  .end();
