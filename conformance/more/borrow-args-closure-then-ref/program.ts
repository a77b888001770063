import { callOnce, type FnOnce, type Ref } from "fn-traits";
import { frame } from "fn-traits/frame";

const both = (f: FnOnce<[], void>, _: Ref<number>): void => callOnce(f);

frame()
  .let("mut n", 1)
  .passAll(both, function* ({ n }) { yield* n.update((n) => n + 1); }, "&n")
  .end();
