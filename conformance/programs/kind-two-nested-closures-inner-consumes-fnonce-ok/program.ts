import { callOnce, type FnOnce } from "fn-traits";
import { frame, innerMove } from "fn-traits/frame";

const run = (f: FnOnce<[], void>): void => callOnce(f);

frame()
  .let("s", ["a"])
  .passMoveClosure(run, function* ({ s }) { run(yield* innerMove(function* () { yield* s.take(); })); })
  .end();
