import { frame } from "fn-traits/frame";

frame()
  .let("mut v", [1])
  .closure("mut c", function* ({ v }) { yield* v.mutate((v) => v.push(2)); })
  .bind("_w", "v")
  .call("c")
  .end();
