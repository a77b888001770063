import { frame, threads } from "fn-traits/frame";

frame()
  .let("mut v", [1])
  .block((f) =>
    f
      .let("s", threads())
      .spawnIn("s", function* ({ v }) { yield* v.mutate((v) => v.push(2)); })
      .spawnIn("s", function* ({ v }) { yield* v.mutate((v) => v.push(3)); }),
  )
  .end();
