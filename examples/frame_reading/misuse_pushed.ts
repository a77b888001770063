// What a closure reads grows while the closure is still to be called.
import { frame } from "fn-traits/frame";

frame()
  .let("mut list", [1, 2, 3])
  .closure("show", function* ({ list }) {
    console.log((yield* list).length);
  })
  .mutate("list", (list) => list.push(4))
  //! E0502 cannot borrow `list` as mutable while `show` borrows it
  .call("show")
  .end();
