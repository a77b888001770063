// The list moves on while a closure that reads it is still to be called.
import { frame } from "fn-traits/frame";

frame()
  .let("list", [1, 2, 3])
  .closure("count", function* ({ list }) {
    console.log((yield* list).length);
  })
  .bind("other", "list")
  //! E0505 cannot move out of `list` while `count` borrows it
  .call("count")
  .read("other", (other) => console.log(other.length))
  .end();
