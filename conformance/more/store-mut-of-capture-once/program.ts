import { callOnce, type FnOnce } from "fn-traits";
import { frame } from "fn-traits/frame";

const callsOnce = (f: FnOnce<[], unknown>): void => void callOnce(f);

frame()
  .let("mut x", 1)
  .let("mut y", 2)
  .bind("mut r", "&mut y")
  .passClosure(callsOnce, function* ({ x, r }) { yield* r.set(yield* x.mut()); })
  .assign("*r", 1)
  .end();
