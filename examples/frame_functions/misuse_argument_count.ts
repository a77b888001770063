// A closure of one argument is called with two.
import { frame } from "fn-traits/frame";

frame()
  .let("factor", 2)
  .closure("double", function* ({ factor }, x: number) {
    return (yield* factor) * x;
  })
  //! E0057 `double` takes another number of arguments than the 2 supplied
  .call("double", 2, 3)
  .end();
