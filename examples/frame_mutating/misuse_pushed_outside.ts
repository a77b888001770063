// Pushing outside while the closure is to push again.
import { frame } from "fn-traits/frame";

frame()
  .let("mut list", [1])
  .closure("mut push", function* ({ list }, item: number) {
    yield* list.mutate((list) => list.push(item));
  })
  .call("push", 2)
  .mutate("list", (list) => list.push(3))
  //! E0499 cannot borrow `list` as mutable while `push` borrows it as mutable
  .call("push", 4)
  .end();
