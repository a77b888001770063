// The call of a boxed `FnOnce` consumes the box.
import { frame } from "fn-traits/frame";

frame()
  .let("list", [1, 2, 3])
  .closure("sum", function* ({ list }) {
    console.log((yield* list.take()).reduce((sum, item) => sum + item));
  })
  .boxed("task", "FnOnce", "sum")
  .call("task")
  //! E0382 use of moved value: `task` was moved by an earlier call
  .call("task")
  .end();
