import { boxed, type FnOnce, type Send, type Boxed } from "fn-traits";
import { frame } from "fn-traits/frame";

const want = (_: FnOnce<[], void> & Send): void => {};
const newBox = (f: FnOnce<[], void>): Boxed<FnOnce<[], void>> => boxed(f);

frame()
  .passClosureInto("b", newBox, function* () {})
  .pass(want, "b")
  .end();
