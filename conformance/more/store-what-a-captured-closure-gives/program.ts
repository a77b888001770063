import { frame } from "fn-traits/frame";

frame()
  .let("long", 10)
  .bind("mut r", "&long")
  .let("mut other", 2)
  .block((f) => f.closure("give", function* ({ other }) { return yield* other.ref(); }).closure("mut c", function* ({ r, give }) { yield* r.set(yield* give.call()); }).call("c"))
  .assign("other", 3)
  .read("*r")
  .read("other")
  .end();
