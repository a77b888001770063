// The second assignment of an immutable local is the error, and not the move between the two.
import { frame, type } from "fn-traits/frame";

frame()
  .declare("v5", type<number[]>())
  .loop(2, (f) => f
    .assign("v5", [5])
    .closure("c6", function* ({ v5 }) { yield* v5.take(); }))
  .end();
