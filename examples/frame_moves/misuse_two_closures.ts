// Two closures cannot both own the list.
import { frame } from "fn-traits/frame";

frame()
  .let("list", [1, 2, 3])
  .moveClosure("count", function* ({ list }) {
    console.log((yield* list).length);
  })
  //! E0382 use of moved value: `list` was moved into the closure `count`
  .moveClosure("first", function* ({ list }) {
    console.log((yield* list)[0]);
  })
  .call("count")
  .call("first")
  .end();
