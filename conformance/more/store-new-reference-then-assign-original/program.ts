import { frame } from "fn-traits/frame";

frame()
  .let("long", 10)
  .bind("mut r", "&long")
  .let("mut other", 2)
  .block((f) => f.closure("mut look", function* ({ r, other }) { yield* r.set(yield* other.ref()); }).call("look"))
  .assign("other", 3)
  .read("*r")
  .end();
