// A thread is lent a closure that owns everything; now the closure itself is what is borrowed.
import { frame } from "fn-traits/frame";

frame()
  .let("list", [1, 2, 3])
  .moveClosure("count", function* ({ list }) {
    console.log((yield* list).length);
  })
  //! E0597 `count` does not live long enough
  .spawn("&count")
  .end();
