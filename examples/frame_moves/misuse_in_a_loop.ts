// The second round finds no list to move into the closure.
import { frame } from "fn-traits/frame";

frame()
  .let("list", [1, 2, 3])
  .loop(2, (round) =>
    //! E0382 use of moved value: `list` was moved into the closure `count`
    round
      .moveClosure("count", function* ({ list }) {
        console.log((yield* list).length);
      })
      .call("count"),
  )
  .end();
