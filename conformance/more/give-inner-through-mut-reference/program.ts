import { frame, inner } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .bind("m", "&mut x")
  .closure("mut f", function* ({ m }) { return yield* inner(function* () { yield* m.deref.update((x) => x + 1); }); })
  .call("f")
  .end();
