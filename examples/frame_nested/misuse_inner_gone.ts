// The inner closure belongs to the outer one that consumes it.
import { frame } from "fn-traits/frame";

frame()
  .let("list", [1, 2, 3])
  .closure("sum", function* ({ list }) {
    return (yield* list.take()).reduce((sum, item) => sum + item);
  })
  .closure("show", function* ({ sum }) {
    console.log(yield* sum.call());
  })
  //! E0382 use of moved value: `sum` was moved into the closure `show`
  .call("sum")
  .call("show")
  .end();
