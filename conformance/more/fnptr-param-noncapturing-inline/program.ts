import type { FnPtr } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (f: FnPtr<[], number>): number => f();

frame()
  .passClosure(run, function* () { return 1; })
  .end();
