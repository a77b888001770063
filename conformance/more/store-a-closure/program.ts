import { boxed, type Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("mut n", 1)
  .closure("f", function* () { return 0; })
  .passClosureInto("g", boxed<Fn<[], number>>, function* ({ n }) { return yield* n; })
  .passInto("mut r", boxed<Fn<[], number>>, "f")
  .block((f) => f.closure("c", function* ({ r, g }) { yield* r.set(yield* g.take()); }).call("c"))
  .assign("n", 2)
  .call("r")
  .end();
