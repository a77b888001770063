import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .bind("mut m", "&mut x")
  .closure("mut c", function* ({ m }) { yield* m.deref.update((x) => x + 1); yield* m; })
  .closure("d", function* ({ m }) { yield* m; })
  .call("c")
  .call("d")
  .set("m", "&mut *m")
  .assign("*m", 1)
  .end();
