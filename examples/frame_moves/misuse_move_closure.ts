// A `move` closure owns what it only reads.
import { frame } from "fn-traits/frame";

frame()
  .let("list", [1, 2, 3])
  .moveClosure("count", function* ({ list }) {
    console.log((yield* list).length);
  })
  .call("count")
  //! E0382 use of moved value: `list` was moved into the closure `count`
  .read("list", (list) => console.log(list.length))
  .end();
