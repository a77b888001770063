import { frame } from "fn-traits/frame";

frame()
  .let("x", 1)
  .let("mut y", 2)
  .bind("mut r", "&x")
  .block((f) => f.bind("view", "&y").moveClosure("mut c", function* ({ r, view }) { yield* r.set(yield* view.take()); yield* r; }).call("c"))
  .assign("y", 3)
  .read("r")
  .read("y")
  .set("r", "&x")
  .read("r")
  .end();
