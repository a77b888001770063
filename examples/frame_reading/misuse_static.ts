// A closure that borrows is not kept for ever.
import type { Fn, Static } from "fn-traits";
import { frame } from "fn-traits/frame";

function keep(f: Fn<[], void> & Static): void {
  f();
}

frame()
  .let("x", 1)
  .closure("show", function* ({ x }) {
    console.log(yield* x);
  })
  //! E0373 `show` may outlive the current function, but it borrows `x`
  .pass(keep, "show")
  .end();
