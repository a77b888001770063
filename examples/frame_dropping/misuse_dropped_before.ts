// The list is dropped while a closure that reads it is still to be called.
import { frame } from "fn-traits/frame";

frame()
  .let("list", [1, 2, 3])
  .closure("show", function* ({ list }) {
    console.log((yield* list).length);
  })
  .drop("list")
  //! E0505 cannot move out of `list` while `show` borrows it
  .call("show")
  .end();
