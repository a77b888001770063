import { boxed, type FnOnce, type Send } from "fn-traits";
import { frame } from "fn-traits/frame";

const want = (_: FnOnce<[], void> & Send): void => {};

frame()
  .passClosureInto("b", boxed<FnOnce<[], void> & Send>, function* () {})
  .pass(want, "b")
  .end();
