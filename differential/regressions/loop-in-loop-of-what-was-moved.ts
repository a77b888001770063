// What the first round of a loop breaks counted as reported, also in the next round of the loop around it.
import { frame } from "fn-traits/frame";

frame()
  .let("mut v1", [5])
  .loop(2, (f) => f
    .loop(2, (f) => f
      .closure("c4", function* ({ v1 }) { yield* v1; }))
    .assign("v1", [5])
    .drop("v1"))
  .end();
