// A box does not keep the local alive.
import { frame } from "fn-traits/frame";

frame()
  .let("amount", 5)
  .closure("add", function* ({ amount }, to: number) {
    return to + (yield* amount);
  })
  .boxed("boxed", "Fn", "add")
  //! E0373 the closure that is returned may outlive the current function, but it borrows local variable `amount`
  .return("boxed");
