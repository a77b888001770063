// A box is dropped at the end of each iteration.
import { frame } from "fn-traits/frame";

frame()
  .let("mut n1", 5)
  .loop(2, (f) => f
    .closure("mut c3", function* ({ n1 }) { yield* n1; })
    .boxed("b4", "FnOnce", "c3")
    .assign("n1", 5))
  .end();
