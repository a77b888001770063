// The second round finds the closure consumed.
import { frame } from "fn-traits/frame";

frame()
  .let("list", [1, 2, 3])
  .closure("sum", function* ({ list }) {
    console.log((yield* list.take()).reduce((sum, item) => sum + item));
  })
  //! E0382 use of moved value: `sum` was moved by an earlier call
  .loop(2, (round) => round.call("sum"))
  .end();
