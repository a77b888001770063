import { frame } from "fn-traits/frame";

frame()
  .let("long", 10)
  .bind("mut r", "&long")
  .let("mut other", 2)
  .block((f) => f.bind("view", "&other").closure("mut look", function* ({ r, view }) { yield* r.set(yield* view); }).call("look").read("view"))
  .read("*r")
  .assign("other", 3)
  .read("other")
  .end();
