import { frame, threads } from "fn-traits/frame";

frame()
  .let("mut v", [1])
  .block((f) => f.let("s", threads()).spawnIn("s", function* ({ v }) { return (yield* v).length; }).mutate("v", (v) => v.push(2)))
  .end();
