// The whole moves on while a closure still borrows a field.
import { frame } from "fn-traits/frame";

frame()
  .let("user", { visits: 0, tags: [1, 2] })
  .closure("show", function* ({ user }) {
    console.log((yield* user.field("tags")).length);
  })
  .drop("user")
  //! E0505 cannot move out of `user.tags` while `show` borrows it
  .call("show")
  .end();
