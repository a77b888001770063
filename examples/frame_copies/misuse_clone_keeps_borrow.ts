// A clone borrows what its original borrows.
import { frame } from "fn-traits/frame";

frame()
  .let("mut total", 0)
  .closure("show", function* ({ total }) {
    console.log(yield* total);
  })
  .clone("other", "show")
  .drop("show")
  .assign("total", 1)
  //! E0506 cannot assign to `total` while `other` borrows it
  .call("other")
  .end();
