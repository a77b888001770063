import { callOnce, type FnOnce, type Ref } from "fn-traits";
import { frame } from "fn-traits/frame";

const both = (_: Ref<number[]>, f: FnOnce<[], void>): void => callOnce(f);

frame()
  .let("mut v", [1])
  .passAll(both, "&v", function* ({ v }) { yield* v.mutate((v) => v.push(2)); })
  .end();
