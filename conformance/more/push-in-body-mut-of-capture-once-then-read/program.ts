import { callOnce, type FnOnce, type Mut } from "fn-traits";
import { frame } from "fn-traits/frame";

const callsOnce = (f: FnOnce<[], unknown>): void => void callOnce(f);

frame()
  .let("mut x", 1)
  .let("mut l", [] as Mut<number>[])
  .passClosure(callsOnce, function* ({ x, l }) { yield* l.push(yield* x.mut()); })
  .read("x")
  .read("l")
  .end();
