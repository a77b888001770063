import type { FnMut, Ref } from "fn-traits";
import { frame, type RefFor } from "fn-traits/frame";

const run = (_: FnMut<[RefFor<"'_", number>], void>): void => {};

frame()
  .let("mut out", null as Ref<number> | null)
  .passClosure(run, function* ({ out }, r: RefFor<"'_", number>) { yield* out.set(r); })
  .end();
