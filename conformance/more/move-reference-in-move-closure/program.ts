import { frame } from "fn-traits/frame";

frame()
  .let("mut v", [1])
  .bind("r", "&mut v")
  .moveClosure("mut c", function* ({ r }) { yield* r.deref.mutate((v) => v.push(1)); })
  .call("c")
  .mutate("*r", (v) => v.push(2))
  .end();
