import type { Fn } from "fn-traits";
import { frame, type } from "fn-traits/frame";

export const comp = (f: Fn<[number], number>, g: Fn<[number], number>) =>
  frame()
    .let("f", f)
    .let("g", g)
    .returnClosure(type<Fn<[number], number>>(), function* ({ f, g }, a: number) { return yield* g.call(yield* f.call(a)); });
