import type { FnOnce } from "fn-traits";
import { frame, type } from "fn-traits/frame";

export const wrap = (f: FnOnce<[], void>) =>
  frame()
    .let("f", f)
    .returnMoveClosure(type<FnOnce<[], void>>(), function* ({ f }) { yield* f.call(); });
