// A body that assigns a reference and what is behind it borrows the reference mutably, and not uniquely.
import { frame } from "fn-traits/frame";

frame()
  .let("mut v7", 5)
  .bind("m8", "&mut v7")
  .bind("mut m9", "m8")
  .closure("mut c10", function* ({ m9 }, _n: number) { yield* m9; return 1; })
  .closure("c11", function* ({ m9, c10 }) { yield* m9.set(yield* m9.deref.mut()); yield* c10.take(); })
  .end();
