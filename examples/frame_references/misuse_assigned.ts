// The local is assigned while a reference to it is still to be read.
import { frame } from "fn-traits/frame";

frame()
  .let("mut total", 0)
  .bind("view", "&total")
  .bind("same", "view")
  .assign("total", 1)
  //! E0506 cannot assign to `total` while `same` borrows it
  .read("*same", console.log)
  .end();
