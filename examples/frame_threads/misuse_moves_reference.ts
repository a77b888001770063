// A `move` closure that captures a reference owns the reference, not the list.
import { frame } from "fn-traits/frame";

frame()
  .let("list", [1, 2, 3])
  .bind("view", "&list")
  //! E0597 `view` holds a reference to a value that does not live long enough
  .spawnMoveClosure(function* ({ view }) {
    console.log((yield* view).value.length);
  })
  .end();
