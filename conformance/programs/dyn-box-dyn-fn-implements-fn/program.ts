import { boxed, type Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (f: Fn<[], void>): void => { f(); f(); };

frame()
  .passClosureInto("b", boxed<Fn<[], void>>, function* () {})
  .pass(run, "b")
  .end();
