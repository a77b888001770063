// What is assigned to itself is still there.
import { frame } from "fn-traits/frame";
import { callOnce } from "../prelude.js";

frame()
  .let("mut v1", [5])
  .set("v1", "v1")
  .passClosure(callOnce, function* ({ v1 }) { yield* v1.set([5]); })
  .end();
