import type { FnOnce } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (_: FnOnce<[], void>): void => {};

// A plain function, which nobody vouches for: the unsafe one here.
frame()
  .let("g", (): void => {})
  .pass(run, "g")
  .end();
