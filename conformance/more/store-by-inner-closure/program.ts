import { frame, inner } from "fn-traits/frame";

frame()
  .let("long", 10)
  .bind("mut r", "&long")
  .let("mut other", 2)
  .block((f) => f.closure("mut c", function* ({ r, other }) { (yield* inner(function* () { yield* r.set(yield* other.ref()); }))(); }).call("c"))
  .assign("other", 3)
  .read("*r")
  .end();
