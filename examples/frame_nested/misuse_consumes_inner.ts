// A closure that calls an `FnOnce` is `FnOnce`.
import { frame } from "fn-traits/frame";

frame()
  .let("list", [1, 2, 3])
  .closure("sum", function* ({ list }) {
    return (yield* list.take()).reduce((sum, item) => sum + item);
  })
  .closure("show", function* ({ sum }) {
    console.log(yield* sum.call());
  })
  .call("show")
  //! E0382 use of moved value: `show` was moved by an earlier call
  .call("show")
  .end();
