// A mutable reference to a local that is not declared as mutable.
import { frame } from "fn-traits/frame";

frame()
  .let("total", 0)
  //! E0596 cannot borrow `total` as mutable, as `total` is not declared as mutable
  .bind("m", "&mut total")
  .assign("*m", 1)
  .end();
