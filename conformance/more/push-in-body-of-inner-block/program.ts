import { type Ref } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("mut l", [] as Ref<number>[])
  .block((f) => f.let("x", 1).closure("mut f", function* ({ x, l }) { yield* l.push(yield* x.ref()); }).call("f"))
  .read("l")
  .end();
