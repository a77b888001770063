import { closure, type Fn } from "fn-traits";
import { frame, type } from "fn-traits/frame";

// The types that rustc infers for `A`, `B` and `C` here.
const comp = (f: Fn<[number], number>, g: Fn<[number], number>) =>
  frame()
    .let("f", f)
    .let("g", g)
    .returnMoveClosure(type<Fn<[number], number>>(), function* ({ f, g }, a: number) { return yield* g.call(yield* f.call(a)); }).returned;

comp(closure({}).fn((_, x: number) => x + 1), closure({}).fn((_, x: number) => x * 2))(1);
