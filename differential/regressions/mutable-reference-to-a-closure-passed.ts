// A mutable reference to a closure is an `FnMut`.
import { frame } from "fn-traits/frame";
import { callMut } from "../prelude.js";

frame()
  .closure("mut c2", function* () {  })
  .bind("m3", "&mut c2")
  .pass(callMut, "m3")
  .end();
