// What a thread owns is gone for the one that started it.
import { frame } from "fn-traits/frame";

frame()
  .let("list", [1, 2, 3])
  .spawnMoveClosure(function* ({ list }) {
    console.log((yield* list).length);
  })
  //! E0382 use of moved value: `list` was moved into a closure
  .read("list", (list) => console.log(list.length))
  .end();
