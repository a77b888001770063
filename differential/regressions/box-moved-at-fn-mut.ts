// The drop of a box that was moved is no use of it.
import { frame } from "fn-traits/frame";
import { callMut } from "../prelude.js";

frame()
  .let("mut v2", 5)
  .closure("mut c3", function* ({ v2 }, _n: number) { yield* v2.update((n) => n + 1); return 1; })
  .boxed("b4", "FnOnce", "c3")
  .passClosure(callMut, function* ({ b4 }) { yield* b4.take(); })
  .assign("v2", 5)
  .end();
