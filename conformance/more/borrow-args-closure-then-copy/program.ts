import { callOnce, type FnOnce } from "fn-traits";
import { frame } from "fn-traits/frame";

const both = (f: FnOnce<[], void>, _: number): void => callOnce(f);

frame()
  .let("mut n", 1)
  .passAll(both, function* ({ n }) { yield* n.update((n) => n + 1); }, "n")
  .end();
