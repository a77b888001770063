import { frame, type } from "fn-traits/frame";

frame()
  .closure("c", function* (_, x: number) { return x; })
  .declare("_s", type<string>())
  .callInto("r", "c", 1)
  .set("_s", "r")
  .end();
