import { callOnce, type FnOnce } from "fn-traits";
import { frame } from "fn-traits/frame";

const callsOnce = (f: FnOnce<[], unknown>): void => void callOnce(f);

frame()
  .let("mut x", 1)
  .passClosure(callsOnce, function* ({ x }) { return yield* x.mut(); })
  .end();
