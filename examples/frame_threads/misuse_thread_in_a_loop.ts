// Two threads and one list.
import { frame } from "fn-traits/frame";

frame()
  .let("list", [1, 2, 3])
  .loop(2, (round) =>
    //! E0382 use of moved value: `list` was moved into a closure
    round.spawnMoveClosure(function* ({ list }) {
      console.log((yield* list).length);
    }),
  )
  .end();
