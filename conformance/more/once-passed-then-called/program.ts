import { callOnce, type FnOnce } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (f: FnOnce<[], void>): void => callOnce(f);

frame()
  .let("s", ["a"])
  .closure("c", function* ({ s }) { yield* s.take(); })
  .pass(run, "c")
  .call("c")
  .end();
