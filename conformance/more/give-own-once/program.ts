import { callOnce, type FnOnce } from "fn-traits";
import { frame } from "fn-traits/frame";

const callsOnce = (f: FnOnce<[], unknown>): void => void callOnce(f);

frame()
  .let("s", ["a"])
  .passMoveClosure(callsOnce, function* ({ s }) { return yield* s.ref(); })
  .end();
