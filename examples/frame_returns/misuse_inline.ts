// Written at the `return`, a closure that borrows a local may outlive it.
import type { Fn } from "fn-traits";
import { frame, type } from "fn-traits/frame";

frame()
  .let("amount", 5)
  //! E0373 the closure that is returned may outlive the current function, but it borrows local variable `amount`
  .returnClosure(type<Fn<[number], number>>(), function* ({ amount }, to: number) {
    return to + (yield* amount);
  });
