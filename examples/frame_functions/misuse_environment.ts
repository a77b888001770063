// A function item has no environment.
import { frame } from "fn-traits/frame";

frame()
  .let("factor", 2)
  //! E0434 can't capture dynamic environment (`factor`) in a fn item
  .fn("double", function* ({ factor }, x: number) {
    return (yield* factor) * x;
  })
  .call("double", 2)
  .end();
