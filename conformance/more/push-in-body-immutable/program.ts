import { type Ref } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("x", 1)
  .let("l", [] as Ref<number>[])
  .closure("mut f", function* ({ x, l }) { yield* l.push(yield* x.ref()); })
  .call("f")
  .end();
