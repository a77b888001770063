// A `move` closure in a body may change what it took only if that is `mut`.
import { frame, innerMove } from "fn-traits/frame";

frame()
  .let("v1", [5])
  .closure("c5", function* ({ v1 }) { yield* innerMove(function* () { yield* v1.set([5]); }); })
  .end();
