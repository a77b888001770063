import { callOnce, type FnOnce } from "fn-traits";
import { frame } from "fn-traits/frame";

const both = (_: number, f: FnOnce<[], void>): void => callOnce(f);

frame()
  .let("mut n", 1)
  .passAll(both, "n", function* ({ n }) { yield* n.update((n) => n + 1); })
  .end();
