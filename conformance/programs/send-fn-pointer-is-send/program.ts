import type { Send, Sync, Static } from "fn-traits";
import { frame } from "fn-traits/frame";

const want = (_: Send & Sync & Static): void => {};

frame()
  .closure("f", function* () { return 1; })
  .cast("p", "f")
  .pass(want, "p")
  .end();
