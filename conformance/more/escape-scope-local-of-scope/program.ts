import { frame, threads } from "fn-traits/frame";

frame()
  .block((f) => f.let("s", threads()).let("v", [1]).spawnIn("s", function* ({ v }) { return (yield* v).length; }))
  .end();
