import { type Ref } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .let("mut l", [] as Ref<number>[])
  .block((f) => f.closure("mut f", function* ({ x, l }) { yield* l.push(yield* x.ref()); }).call("f"))
  .assign("x", 2)
  .read("l")
  .end();
