// The first call consumes a closure that gives its list away.
import { frame } from "fn-traits/frame";

frame()
  .let("list", [1, 2, 3])
  .closure("sum", function* ({ list }) {
    console.log((yield* list.take()).reduce((sum, item) => sum + item));
  })
  .call("sum")
  //! E0382 use of moved value: `sum` was moved by an earlier call
  .call("sum")
  .end();
