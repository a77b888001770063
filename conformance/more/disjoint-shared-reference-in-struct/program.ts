import { frame } from "fn-traits/frame";

frame()
  .let("v", [1])
  .let("k", 0)
  .struct("mut p", ["r", "&v"], ["n", "k"])
  .closure("c", function* ({ p }) { return (yield* p.field("r").deref).length; })
  .assign("p.n", 2)
  .call("c")
  .assign("p.n", 3)
  .call("c")
  .end();
