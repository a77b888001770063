import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .let("mut y", 2)
  .bind("other", "&mut y")
  .bind("mut m", "&mut x")
  .let("s", [1])
  .closure("c", function* ({ m, other, s }) { yield* s.take(); yield* m.deref.update((x) => x + 1); yield* m.set(yield* other.take()); })
  .closure("d", function* ({ m }) { yield* m; })
  .call("c")
  .call("d")
  .end();
