import type { Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (_: Fn<[], void>): void => {};

// An index is no place of its own: a part of the array that is moved out is a use of the whole.
frame()
  .let("a", [["a"], ["b"]])
  .closure("c", function* ({ a }) { const [, _s] = yield* a.take(); })
  .pass(run, "c")
  .end();
