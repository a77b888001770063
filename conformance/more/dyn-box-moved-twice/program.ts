import { boxed, type Fn, type Boxed } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (_: Boxed<Fn<[], void>>): void => {};

frame()
  .passClosureInto("b", boxed<Fn<[], void>>, function* () {})
  .pass(run, "b")
  .pass(run, "b")
  .end();
