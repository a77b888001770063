// A reference is used while what was borrowed again from it is still to be used.
import { frame } from "fn-traits/frame";

frame()
  .let("mut total", 0)
  .bind("first", "&mut total")
  .bind("again", "&mut *first")
  .assign("*first", 1)
  //! E0506 cannot assign to `*first` while `again` borrows it as mutable
  .assign("*again", 2)
  .read("total", console.log)
  .end();
