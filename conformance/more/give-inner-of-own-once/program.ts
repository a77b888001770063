import { callOnce, type FnOnce } from "fn-traits";
import { frame, inner } from "fn-traits/frame";

const callsOnce = (f: FnOnce<[], unknown>): void => void callOnce(f);

frame()
  .let("s", ["a"])
  .passMoveClosure(callsOnce, function* ({ s }) { return yield* inner(function* () { return (yield* s).length; }); })
  .end();
