import type { Fn, FnMut } from "fn-traits";
import { frame, type } from "fn-traits/frame";

export const wrap = (f: FnMut<[], number>) =>
  frame()
    .let("mut f", f)
    .returnMoveClosure(type<Fn<[], number>>(), function* ({ f }) { return yield* f.call(); });
