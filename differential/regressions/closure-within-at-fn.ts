// At `Fn`, creating a closure that assigns is a mutable borrow.
import { frame } from "fn-traits/frame";
import { callFn } from "../prelude.js";

frame()
  .let("mut n2", 5)
  .passClosure(callFn, function* ({ n2 }) { yield* n2.mut(); })
  .end();
