// Pushing to a list that is not declared as mutable.
import { frame } from "fn-traits/frame";

frame()
  .let("list", [1])
  //! E0596 cannot borrow `list` as mutable, as `list` is not declared as mutable
  .closure("mut push", function* ({ list }, item: number) {
    yield* list.mutate((list) => list.push(item));
  })
  .call("push", 2)
  .end();
