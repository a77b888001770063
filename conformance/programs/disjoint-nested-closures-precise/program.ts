import { frame, inner } from "fn-traits/frame";

frame()
  .let("mut p", [1, 2] as [number, number])
  .closure("mut c", function* ({ p }) {
    const d = yield* inner(function* () { yield* p.field("1").update((n) => n + 1); });
    d();
  })
  .bind("r", "&p.0")
  .call("c")
  .read("*r")
  .end();
