import { boxed, type FnMut } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("mut i", 3)
  .block((f) => f.passClosureInto("mut b", boxed<FnMut<[], void>>, function* ({ i }) { yield* i.update((i) => i + 1); }).call("b"))
  .read("i")
  .end();
