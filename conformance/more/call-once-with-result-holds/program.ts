import { type Ref } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .let("n", 1)
  .let("s", [1])
  .closure("f", function* ({ x, s }, k: Ref<number>) { void k.value; yield* s.take(); return yield* x.ref(); })
  .callWithInto("r", "f", "&n")
  .assign("x", 2)
  .read("*r")
  .end();
