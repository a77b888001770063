// A clone for the second thread comes too late after the first has the list.
import { frame } from "fn-traits/frame";

frame()
  .let("list", [1, 2, 3])
  .spawnMoveClosure(function* ({ list }) {
    console.log((yield* list).length);
  })
  //! E0382 use of moved value: `list` was moved into a closure
  .clone("copy", "list")
  .spawnMoveClosure(function* ({ copy }) {
    console.log((yield* copy)[0]);
  })
  .end();
