// At `Fn`, creating a closure that assigns is a mutable borrow.
import { frame, inner } from "fn-traits/frame";
import { callFn } from "../prelude.js";

frame()
  .let("mut n2", 5)
  .passClosure(callFn, function* ({ n2 }) { yield* inner(function* () { yield* n2.update((n) => n + 1); }); })
  .end();
