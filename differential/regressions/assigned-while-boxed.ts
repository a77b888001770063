// A second assignment while a box borrows the local is one error.
import { frame } from "fn-traits/frame";

frame()
  .let("v1", [5])
  .closure("c2", function* ({ v1 }) { yield* v1; })
  .boxed("b3", "FnOnce", "c2")
  .assign("v1", [5])
  .end();
