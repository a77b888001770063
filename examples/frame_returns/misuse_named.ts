// With a name, it is the local that does not live long enough.
import { frame } from "fn-traits/frame";

frame()
  .let("amount", 5)
  .closure("add", function* ({ amount }, to: number) {
    return to + (yield* amount);
  })
  //! E0597 borrowed value does not live long enough: what is returned borrows local variable `amount`
  .return("add");
