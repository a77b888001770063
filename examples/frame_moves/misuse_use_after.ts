// The body takes the list, so writing the closure moves it, before any call.
import { frame } from "fn-traits/frame";

frame()
  .let("list", [1, 2, 3])
  .closure("sum", function* ({ list }) {
    console.log((yield* list.take()).reduce((sum, item) => sum + item));
  })
  //! E0382 use of moved value: `list` was moved into the closure `sum`
  .read("list", (list) => console.log(list.length))
  .call("sum")
  .end();
