// Reading the whole reads the field that a closure changes.
import { frame } from "fn-traits/frame";

frame()
  .let("mut user", { visits: 0, tags: [1, 2] })
  .closure("mut visit", function* ({ user }) {
    yield* user.field("visits").update((visits) => visits + 1);
  })
  .read("user", (user) => console.log(user.tags.length))
  //! E0502 cannot borrow `user.visits` as immutable while `visit` borrows it as mutable
  .call("visit")
  .end();
