import type { Fn, Static } from "fn-traits";
import { frame } from "fn-traits/frame";

const want = (_: Fn<[], number> & Static): void => {};

frame()
  .let("x", 1)
  .closure("c", function* ({ x }) { return yield* x; })
  .pass(want, "c")
  .end();
