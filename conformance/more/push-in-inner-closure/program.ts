import { type Ref } from "fn-traits";
import { frame, inner } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .let("mut l", [] as Ref<number>[])
  .block((f) => f.closure("mut f", function* ({ x, l }) { const g = yield* inner(function* () { yield* l.push(yield* x.ref()); }); g(); }).call("f"))
  .assign("x", 2)
  .read("l")
  .end();
