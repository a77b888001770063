import { callOnce, type FnOnce } from "fn-traits";
import { frame, inner } from "fn-traits/frame";

const once = (f: FnOnce<[], void>): void => callOnce(f);

frame()
  .let("s", ["a"])
  .passClosure(once, function* ({ s }) { once(yield* inner(function* () { yield* s.take(); })); })
  .end();
