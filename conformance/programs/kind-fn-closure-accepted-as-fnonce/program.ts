import { callOnce, type FnOnce } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (f: FnOnce<[], number>): void => callOnce(f);

frame()
  .let("s", ["a"])
  .closure("c", function* ({ s }) { return (yield* s).length; })
  .pass(run, "c")
  .call("c")
  .end();
