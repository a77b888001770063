import { frame } from "fn-traits/frame";

frame()
  .let("mut v", [1])
  .bind("m", "&mut v")
  .closure("mut c", function* ({ m }) { yield* m.deref.mutate((m) => m.push(1)); })
  .clone("_d", "m")
  .call("c")
  .end();
