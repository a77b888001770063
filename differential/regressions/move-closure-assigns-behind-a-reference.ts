// A `move` closure has the reference, so that assigning behind it is the error and not borrowing it.
import { frame } from "fn-traits/frame";

frame()
  .let("n1", 5)
  .bind("r3", "&n1")
  .moveClosure("mut c9", function* ({ r3 }) { yield* r3.deref.set(5); })
  .end();
