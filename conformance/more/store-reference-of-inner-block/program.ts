import { frame } from "fn-traits/frame";

frame()
  .let("long", 10)
  .bind("mut r", "&long")
  .block((f) => f.let("short", 2).bind("view", "&short").closure("mut look", function* ({ r, view }) { yield* r.set(yield* view.take()); }).call("look"))
  .read("*r")
  .end();
