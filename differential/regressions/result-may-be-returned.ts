// The number that a function makes of a lent closure may be returned.
import { frame } from "fn-traits/frame";
import { callFn1 } from "../prelude.js";

frame()
  .closure("mut c1", function* (_, _n: number) { return 1; })
  .passInto("n3", callFn1, "&c1")
  .return("n3");
