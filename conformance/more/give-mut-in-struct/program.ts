import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .closure("mut f", function* ({ x }) { return { a: 1, m: yield* x.mut() }; })
  .callInto("_s", "f")
  .end();
