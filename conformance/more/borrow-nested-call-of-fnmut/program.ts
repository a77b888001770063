import { frame } from "fn-traits/frame";

frame()
  .let("mut n", 0)
  .closure("mut c", function* ({ n }, x: number) { return yield* n.update((n) => n + x); })
  .bind("callee", "&mut c")
  .callInto("x", "c", 1)
  .callWith("callee", "x")
  .end();
