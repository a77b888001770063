// At run time a borrow through `&` was one of the reference, which a body then could not assign.
import { frame } from "fn-traits/frame";

frame()
  .let("mut v1", [5])
  .bind("mut r4", "&v1")
  .bind("r8", "&*r4")
  .closure("mut c10", function* ({ r4, r8 }, _n: number) { yield* r4.set(yield* r8.deref.ref()); })
  .end();
