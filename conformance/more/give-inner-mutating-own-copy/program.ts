import { frame, innerMove } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .let("mut y", 1)
  .closure("mut f", function* ({ x, y }) {
  yield* y.update((y) => y + 1);
  return yield* innerMove(function* () { yield* x.update((x) => x + 1); });
  })
  .call("f")
  .end();
