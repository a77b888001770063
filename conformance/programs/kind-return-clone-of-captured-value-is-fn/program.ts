import { boxed, type Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

const get = frame()
  .let("s", ["a"])
  .passMoveClosureInto("b", boxed<Fn<[], string[]>>, function* ({ s }) { return [...(yield* s)]; })
  .return("b");
