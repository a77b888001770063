import type { Clone } from "fn-traits";
import { frame } from "fn-traits/frame";

const want = (_: Clone): void => {};

// What has a method and no `clone()` is not `Clone`.
frame()
  .let("s", { use(): void {} })
  .moveClosure("c", function* ({ s }) { yield* s; })
  .pass(want, "c")
  .end();
