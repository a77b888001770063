import { type Ref } from "fn-traits";
import { frame, type RefFor } from "fn-traits/frame";

frame()
  .let("x", 1)
  .let("mut l", [] as Ref<number>[])
  .closure("mut f", function* ({ l }, r: RefFor<"'_", number>) { yield* l.push(r); })
  .callWith("f", "&x")
  .read("l")
  .end();
