import { type Boxed, type Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("mut n", 1)
  .let("mut l", [] as Boxed<Fn<[], number>>[])
  .closure("c", function* ({ n }) { return yield* n; })
  .boxed("k", "Fn", "c")
  .block((f) => f.closure("f", function* ({ l, k }) { yield* l.push(yield* k.take()); }).call("f"))
  .assign("n", 2)
  .read("l")
  .end();
