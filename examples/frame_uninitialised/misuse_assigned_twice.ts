// Without `mut` a local gets one value.
import { frame } from "fn-traits/frame";

frame()
  .declare("total")
  .assign("total", 1)
  .read("total", console.log)
  //! E0384 cannot assign twice to immutable variable `total`
  .assign("total", 2)
  .read("total", console.log)
  .end();
