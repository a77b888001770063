// A number is not called.
import { frame } from "fn-traits/frame";

frame()
  .let("factor", 2)
  //! E0618 expected function, found
  .call("factor", 2)
  .end();
