import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .let("y", 2)
  .bind("mut r", "&y")
  .closure("mut f", function* ({ x, r }) { yield* x.update((x) => x + 1); yield* r.set(yield* x.ref()); })
  .call("f")
  .end();
