// A reference to a local goes no further than the local.
import { frame } from "fn-traits/frame";

frame()
  .let("list", [1, 2, 3])
  .bind("view", "&list")
  //! E0515 cannot return a value that references local variable `list`
  .return("view");
