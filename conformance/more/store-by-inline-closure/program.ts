import type { FnMut } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (f: FnMut<[], void>): void => f();

frame()
  .let("long", 10)
  .bind("mut r", "&long")
  .let("mut other", 2)
  .passClosure(run, function* ({ r, other }) { yield* r.set(yield* other.ref()); })
  .assign("other", 3)
  .read("*r")
  .end();
