import type { Fn } from "fn-traits";
import { frame, type, type RefFor } from "fn-traits/frame";

export const get = (x: RefFor<"'a", number>) =>
  frame()
    .let("x", x)
    .returnMoveClosure(type<Fn<[], number>>(), function* ({ x }) { return yield* x.deref; });
