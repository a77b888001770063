// A router that is returned takes no borrowed factor along.
import { frame } from "fn-traits/frame";

frame()
  .let("factor", 6)
  .closure("answer", function* ({ factor }) {
    console.log((yield* factor) * 7);
  })
  .boxed("handler", "Fn", "answer")
  //! E0373 the closure that is returned may outlive the current function, but it borrows local variable `factor`
  .return("handler");
