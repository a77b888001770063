// A reference to a closure is a closure where one is asked for.
import { frame } from "fn-traits/frame";
import { callMut1 } from "../prelude.js";

frame()
  .closure("c2", function* (_, _n: number) {  })
  .bind("mut r3", "&c2")
  .passInto("n4", callMut1, "r3")
  .end();
