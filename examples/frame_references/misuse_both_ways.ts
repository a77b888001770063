// A local is read by one reference and changed through another.
import { frame } from "fn-traits/frame";

frame()
  .let("mut total", 0)
  .bind("view", "&total")
  .bind("change", "&mut total")
  .assign("*change", 1)
  //! E0502 cannot borrow `total` as mutable while `view` borrows it
  .read("*view", console.log)
  .end();
