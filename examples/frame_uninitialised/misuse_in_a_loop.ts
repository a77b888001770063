// The second round assigns once more.
import { frame } from "fn-traits/frame";

frame()
  .declare("total")
  .loop(2, (round) =>
    //! E0384 cannot assign twice to immutable variable `total`
    round.assign("total", 1).read("total", console.log),
  )
  .end();
