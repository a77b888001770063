import { boxed, type Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .closure("c", function* () { return "a"; })
  .passInto("_b", boxed<Fn<[], number>>, "c")
  .end();
