// Bound to a name, the counter is `FnMut`, and an `Fn` bound refuses it.
import type { Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

function callTwice(f: Fn<[], void>): void {
  f();
  f();
}

frame()
  .let("mut counter", 0)
  .closure("next", function* ({ counter }) {
    yield* counter.update((counter) => counter + 1);
  })
  //! E0525 expected a closure that implements the `Fn` trait, but `next` only implements `FnMut`
  .pass(callTwice, "next")
  .end();
