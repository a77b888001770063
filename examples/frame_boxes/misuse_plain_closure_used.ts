// A plain closure holds its borrow to its last use, and passing it is one.
import type { Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

function run(f: Fn<[], void>): void {
  f();
}

frame()
  .let("mut count", 0)
  .closure("show", function* ({ count }) {
    console.log(yield* count);
  })
  .call("show")
  .assign("count", 1)
  //! E0506 cannot assign to `count` while `show` borrows it
  .pass(run, "&show")
  .end();
