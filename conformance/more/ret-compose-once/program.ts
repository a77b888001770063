import type { FnOnce } from "fn-traits";
import { frame, type } from "fn-traits/frame";

export const comp = (f: FnOnce<[number], number>, g: FnOnce<[number], number>) =>
  frame()
    .let("f", f)
    .let("g", g)
    .returnMoveClosure(type<FnOnce<[number], number>>(), function* ({ f, g }, a: number) { return yield* g.call(yield* f.call(a)); });
