// Behind `&` nothing is assigned.
import { frame } from "fn-traits/frame";

frame()
  .let("mut total", 0)
  .bind("view", "&total")
  //! E0594 cannot assign to `*view`, which is behind a `&` reference
  .assign("*view", 1)
  .end();
