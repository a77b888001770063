// A closure with an environment is no function pointer.
import { frame } from "fn-traits/frame";

frame()
  .let("factor", 2)
  .closure("double", function* ({ factor }, x: number) {
    return (yield* factor) * x;
  })
  //! E0308 mismatched types
  .fnPtr("pointer", "double")
  .call("pointer", 2)
  .end();
