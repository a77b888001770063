import { frame, type } from "fn-traits/frame";

frame()
  .declare("x", type<number>())
  .closure("_c", function* ({ x }) { return (yield* x) + 1; })
  .end();
