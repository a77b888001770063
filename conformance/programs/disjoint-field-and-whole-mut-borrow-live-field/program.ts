import { frame } from "fn-traits/frame";

frame()
  .let("mut p", [1, 2] as [number, number])
  .bind("r", "&mut p.1")
  .closure("mut c", function* ({ p }) { yield* p.field("0").update((n) => n + 1); yield* p; })
  .call("c")
  .assign("*r", 3)
  .end();
