import { callOnce, type FnOnce, type Ref } from "fn-traits";
import { frame } from "fn-traits/frame";

const both = (_: Ref<number[]>, f: FnOnce<[], void>): void => callOnce(f);

frame()
  .let("v", [1])
  .passAll(both, "&v", function* ({ v }) { (yield* v).length; })
  .end();
