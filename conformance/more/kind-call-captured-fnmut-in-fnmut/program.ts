import type { FnMut } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (f: FnMut<[], void>): void => f();
export const wrap = (f: FnMut<[], void>) =>
  frame()
    .let("mut f", f)
    .passClosure(run, function* ({ f }) { yield* f.call(); })
    .end();
