// A field is assigned while a closure reads it.
import { frame } from "fn-traits/frame";

frame()
  .let("mut user", { visits: 0, tags: [1, 2] })
  .closure("show", function* ({ user }) {
    console.log(yield* user.field("visits"));
  })
  .assign("user.tags", [])
  .assign("user.visits", 7)
  //! E0506 cannot assign to `user.visits` while `show` borrows it
  .call("show")
  .end();
