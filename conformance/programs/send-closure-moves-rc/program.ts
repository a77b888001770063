import { rc, type FnOnce, type Send } from "fn-traits";
import { frame } from "fn-traits/frame";

const want = (_: FnOnce<[], void> & Send): void => {};

frame()
  .let("r", rc(1))
  .passMoveClosure(want, function* ({ r }) { yield* r.take(); })
  .end();
