// A closure that owns a list is not `Copy`.
import { frame } from "fn-traits/frame";

frame()
  .let("list", [1, 2, 3])
  .moveClosure("count", function* ({ list }) {
    console.log((yield* list).length);
  })
  .bind("other", "count")
  .call("other")
  //! E0382 use of moved value: `count` was moved into `other`
  .call("count")
  .end();
