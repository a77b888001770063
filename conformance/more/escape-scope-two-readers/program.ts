import { frame, threads } from "fn-traits/frame";

frame()
  .let("v", [1])
  .block((f) => f.let("s", threads()).spawnIn("s", function* ({ v }) { return (yield* v).length; }).spawnIn("s", function* ({ v }) { return (yield* v).length; }))
  .read("v")
  .end();
