import { frame } from "fn-traits/frame";

frame()
  .let("long", 10)
  .bind("mut r", "&long")
  .let("mut other", 2)
  .block((f) => f.bind("view", "&other").let("k", 3).bind("stored", "&long").closure("mut c", function* ({ r, stored, view, k }) { yield* r.set(yield* stored.take()); yield* view; yield* k; }).call("c"))
  .assign("other", 3)
  .read("*r")
  .read("other")
  .end();
