// The number that a function makes of a closure borrows nothing.
import { frame } from "fn-traits/frame";
import { callOnce1 } from "../prelude.js";

frame()
  .let("mut v2", [5])
  .closure("mut c3", function* ({ v2 }, _n: number) { yield* v2.mutate((v) => v.push(1)); })
  .passInto("n4", callOnce1, "c3")
  .read("v2")
  .read("n4")
  .end();
