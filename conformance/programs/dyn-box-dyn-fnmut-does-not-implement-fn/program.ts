import { boxed, type Fn, type FnMut } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (f: Fn<[], void>): void => f();

frame()
  .passClosureInto("b", boxed<FnMut<[], void>>, function* () {})
  .pass(run, "b")
  .end();
