import type { FnOnce, Static } from "fn-traits";
import { frame } from "fn-traits/frame";

const want = (_: FnOnce<[], void> & Static): void => {};

export const go = (t: unknown) =>
  frame()
    .let("t", t)
    .passMoveClosure(want, function* ({ t }) { yield* t.take(); })
    .end();
