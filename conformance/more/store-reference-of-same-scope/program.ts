import { frame } from "fn-traits/frame";

frame()
  .let("long", 10)
  .bind("mut r", "&long")
  .let("other", 2)
  .bind("view", "&other")
  .block((f) => f.closure("mut look", function* ({ r, view }) { yield* r.set(yield* view.take()); }).call("look"))
  .read("*r")
  .end();
