import type { FnOnce } from "fn-traits";
import { frame, type RefFor } from "fn-traits/frame";

const run = (_: FnOnce<[RefFor<"'_", number>], void>): void => {};

frame()
  .let("mut out", 0)
  .passClosure(run, function* ({ out }, r: RefFor<"'_", number>) { yield* out.set(r.value); })
  .read("out")
  .end();
