import { frame } from "fn-traits/frame";

frame()
  .let("v", [1])
  .closure("mut c", function* ({ v }) { yield* v.mutate((v) => v.push(2)); })
  .call("c")
  .end();
