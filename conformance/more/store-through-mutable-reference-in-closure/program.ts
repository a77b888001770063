import { frame } from "fn-traits/frame";

frame()
  .let("x", 1)
  .let("mut y", 2)
  .bind("mut r", "&x")
  .block((f) => f.bind("m", "&mut r").closure("mut c", function* ({ m, y }) { yield* m.deref.set(yield* y.ref()); }).call("c"))
  .assign("y", 3)
  .read("r")
  .end();
