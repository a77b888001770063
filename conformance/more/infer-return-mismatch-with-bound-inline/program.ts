import { callOnce, type FnOnce } from "fn-traits";
import { frame } from "fn-traits/frame";

const force = (f: FnOnce<[], number>): void => callOnce(f);

frame()
  .passClosure(force, function* () {})
  .end();
