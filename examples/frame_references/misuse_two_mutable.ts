// Two mutable references to one local.
import { frame } from "fn-traits/frame";

frame()
  .let("mut total", 0)
  .bind("first", "&mut total")
  .bind("second", "&mut total")
  .assign("*second", 1)
  //! E0499 cannot borrow `total` as mutable while `first` borrows it as mutable
  .assign("*first", 2)
  .end();
