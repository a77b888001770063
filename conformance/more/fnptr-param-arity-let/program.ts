import type { FnPtr } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (f: FnPtr<[number], number>): number => f(1);

frame()
  .closure("c", function* () { return 1; })
  .pass(run, "c")
  .end();
