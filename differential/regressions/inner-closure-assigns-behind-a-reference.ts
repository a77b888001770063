// A closure in a `move` closure borrows what it assigns behind a reference.
import { frame, inner } from "fn-traits/frame";

frame()
  .let("n1", 5)
  .bind("r3", "&n1")
  .moveClosure("mut c9", function* ({ r3 }) { yield* inner(function* () { yield* r3.deref.set(5); }); })
  .end();
