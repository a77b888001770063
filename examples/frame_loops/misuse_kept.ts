// A reference that the previous round kept is used when the list is borrowed again.
import { frame } from "fn-traits/frame";

frame()
  .let("mut total", 0)
  .let("mut other", 0)
  .bind("mut kept", "&mut other")
  .loop(2, (round) =>
    //! E0499 cannot borrow `total` as mutable while `kept` borrows it as mutable
    round.bind("next", "&mut total").assign("*kept", 1).set("kept", "next"),
  )
  .end();
