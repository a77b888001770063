import { closure, type FnMut } from "fn-traits";
import { frame, type } from "fn-traits/frame";

const wrap = (f: FnMut<[], number>) =>
  frame()
    .let("mut f", f)
    .returnMoveClosure(type<FnMut<[], number>>(), function* ({ f }) { return yield* f.call(); }).returned;

wrap(closure({}).fnMut(() => 1))();
