// For each of three numbers there is only one list to drop.
import type { FnMut } from "fn-traits";
import { frame } from "fn-traits/frame";

function forEach(f: FnMut<[item: number], void>): void {
  for (const item of [1, 2, 3]) f(item);
}

frame()
  .let("list", [1, 2, 3])
  .closure("discard", function* ({ list }, _: number) {
    yield* list.take();
  })
  //! E0525 expected a closure that implements the `FnMut` trait, but `discard` only implements `FnOnce`
  .pass(forEach, "discard")
  .end();
