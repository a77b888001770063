// A list can be dropped once.
import { frame } from "fn-traits/frame";

frame()
  .let("list", [1, 2, 3])
  .closure("discard", function* ({ list }) {
    yield* list.take();
  })
  .call("discard")
  //! E0382 use of moved value: `discard` was moved by an earlier call
  .call("discard")
  .end();
