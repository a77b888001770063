import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .struct("p", ["r", "&mut x"])
  .closure("mut c", function* ({ p }) { yield* p.field("r").deref.update((n) => n + 1); })
  .assign("x", 2)
  .call("c")
  .end();
