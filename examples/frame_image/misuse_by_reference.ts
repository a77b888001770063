// Out of a borrowed image nothing can be moved either.
import { frame } from "fn-traits/frame";

frame()
  .let("image", [1, 2, 3])
  .bind("view", "&image")
  //! E0507 cannot move out of `*view` which is behind a reference
  .closure("start", function* ({ view }) {
    console.log((yield* view.deref.take()).length);
  })
  .call("start")
  .end();
