import { callOnce, type FnMut, type FnOnce } from "fn-traits";
import { frame, inner } from "fn-traits/frame";

const once = (f: FnOnce<[], void>): void => callOnce(f);
const many = (f: FnMut<[], void>): void => f();

frame()
  .let("s", ["a"])
  .passClosure(many, function* ({ s }) { once(yield* inner(function* () { yield* s.take(); })); })
  .end();
