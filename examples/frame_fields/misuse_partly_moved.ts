// A value whose field moved into a closure is whole no more.
import { frame } from "fn-traits/frame";

frame()
  .let("user", { visits: 0, tags: [1, 2] })
  .moveClosure("keep", function* ({ user }) {
    console.log((yield* user.field("tags")).length);
  })
  .read("user.visits", console.log)
  //! E0382 use of moved value: `user.tags` was moved into the closure `keep`
  .bind("other", "user")
  .call("keep")
  .end();
