import { type Mut } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .let("mut l", [] as Mut<number>[])
  .closure("mut f", function* ({ x, l }) { yield* l.push(yield* x.mut()); })
  .call("f")
  .end();
