import { frame, type } from "fn-traits/frame";

frame()
  .closure("c", function* () { return 1; })
  .declare("_n", type<number>())
  .set("_n", "c")
  .end();
