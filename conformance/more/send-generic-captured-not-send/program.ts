import type { FnOnce, Send } from "fn-traits";
import { frame } from "fn-traits/frame";

const want = (_: FnOnce<[], void> & Send): void => {};
export const go = (f: FnOnce<[], void>) =>
  frame()
    .let("f", f)
    .passMoveClosure(want, function* ({ f }) { yield* f.call(); })
    .end();
