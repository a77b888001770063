import { frame, type } from "fn-traits/frame";

frame()
  .declare("mut x", type<number>())
  .closure("mut c", function* ({ x }) { yield* x.set(1); })
  .call("c")
  .end();
