import type { Fn, FnMut } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (f: Fn<[], void>): void => f();
export const wrap = (f: FnMut<[], void>) =>
  frame()
    .let("mut f", f)
    .passClosure(run, function* ({ f }) { yield* f.call(); })
    .end();
