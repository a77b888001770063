import { frame, type RefFor } from "fn-traits/frame";

frame()
  .let("x", 1)
  .let("mut l", [] as number[])
  .closure("mut f", function* ({ l }, r: RefFor<"'_", number>) { yield* l.push(r.value); })
  .callWith("f", "&x")
  .read("l")
  .end();
