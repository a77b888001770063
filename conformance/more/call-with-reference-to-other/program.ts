import type { Ref } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("mut n", 1)
  .let("m", 2)
  .closure("mut c", function* ({ n }, x: Ref<number>) { yield* n.update((n) => n + x.value); })
  .callWith("c", "&m")
  .callWith("c", "&m")
  .read("n")
  .end();
