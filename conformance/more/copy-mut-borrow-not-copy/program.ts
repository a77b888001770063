import type { Copy } from "fn-traits";
import { frame } from "fn-traits/frame";

const want = (_: Copy): void => {};

frame()
  .let("mut n", 0)
  .closure("c", function* ({ n }) { yield* n.update((n) => n + 1); })
  .pass(want, "c")
  .end();
