import { frame } from "fn-traits/frame";

frame()
  .let("x", 1)
  .let("y", 2)
  .bind("mut r", "&y")
  .moveClosure("mut f", function* ({ x, r }) { yield* r.set(yield* x.ref()); return (yield* r.deref) + 1; })
  .call("f")
  .end();
