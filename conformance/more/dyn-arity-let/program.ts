import { boxed, type Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

frame()
  .closure("c", function* () {})
  .passInto("_b", boxed<Fn<[number], void>>, "c")
  .end();
