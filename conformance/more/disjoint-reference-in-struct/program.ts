import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .let("k", 0)
  .struct("mut p", ["r", "&mut x"], ["n", "k"])
  .closure("mut c", function* ({ p }) { yield* p.field("r").deref.update((n) => n + 1); })
  .assign("p.n", 2)
  .call("c")
  .end();
