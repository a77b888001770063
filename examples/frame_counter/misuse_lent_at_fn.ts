// Lending the counter does not make it `Fn`: `&mut F` is `FnMut` at most.
import type { Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

function callTwice(f: Fn<[], void>): void {
  f();
  f();
}

frame()
  .let("mut counter", 0)
  .closure("mut next", function* ({ counter }) {
    yield* counter.update((counter) => counter + 1);
  })
  //! E0277 the trait bound `&mut next: Fn` is not satisfied
  .pass(callTwice, "&mut next")
  .end();
