// The list was dropped by the call.
import { frame } from "fn-traits/frame";

frame()
  .let("list", [1, 2, 3])
  .closure("discard", function* ({ list }) {
    yield* list.take();
  })
  .call("discard")
  //! E0382 use of moved value: `list` was moved into the closure `discard`
  .read("list", (list) => console.log(list.length))
  .end();
