import { boxed, type Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("s", ["a"])
  .returnPassMoveClosure(boxed<Fn<[], string[]>>, function* ({ s }) { return yield* s.take(); });
