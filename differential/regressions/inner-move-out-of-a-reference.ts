// A `move` closure in a body cannot move out of a reference that it took.
import { frame, innerMove } from "fn-traits/frame";

frame()
  .let("p2", { a: 5, b: [5] })
  .bind("r4", "&p2")
  .closure("c9", function* ({ r4 }) { yield* innerMove(function* () { yield* r4.deref.field("b").take(); }); })
  .end();
