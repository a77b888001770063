import { type Ref } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .let("mut l", [] as Ref<number>[])
  .bind("r", "&x")
  .block((f) => f.closure("mut f", function* ({ r, l }) { yield* l.push(yield* r.take()); }).call("f"))
  .read("l")
  .assign("x", 2)
  .read("x")
  .end();
