import type { Fn, Static } from "fn-traits";
import { frame } from "fn-traits/frame";

const want = (_: Fn<[], number> & Static): void => {};

frame()
  .let("x", 1)
  .passClosure(want, function* ({ x }) { return yield* x; })
  .end();
