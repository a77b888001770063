import { boxed, type Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .let("x", 1)
  .closure("c", function* ({ x }) { return yield* x; })
  .returnPass(boxed<Fn<[], number>>, "c");
