import { frame, type } from "fn-traits/frame";

frame()
  .declare("x", type<number>())
  .if(true, (f) => f.assign("x", 1))
  .closure("c", function* ({ x }) { return yield* x; })
  .call("c")
  .end();
