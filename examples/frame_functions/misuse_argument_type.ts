// The argument of a closure has one type.
import { frame } from "fn-traits/frame";

frame()
  .let("factor", 2)
  .closure("double", function* ({ factor }, x: number) {
    return (yield* factor) * x;
  })
  .call("double", 2)
  //! E0308 mismatched types
  .call("double", "two")
  .end();
