// A closure can be dropped once as well.
import { frame } from "fn-traits/frame";

frame()
  .let("list", [1, 2, 3])
  .closure("discard", function* ({ list }) {
    yield* list.take();
  })
  .drop("discard")
  //! E0382 use of moved value: `discard` was moved by `drop`
  .drop("discard")
  .end();
