// The same field in two closures is one place.
import { frame } from "fn-traits/frame";

frame()
  .let("mut user", { visits: 0, tags: [1, 2] })
  .closure("mut visit", function* ({ user }) {
    yield* user.field("visits").update((visits) => visits + 1);
  })
  .closure("mut leave", function* ({ user }) {
    yield* user.field("visits").update((visits) => visits - 1);
  })
  .call("leave")
  //! E0499 cannot borrow `user.visits` as mutable while `visit` borrows it as mutable
  .call("visit")
  .end();
