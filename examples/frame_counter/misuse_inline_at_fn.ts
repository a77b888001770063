// Written at the `Fn` bound, the counter is `Fn`, and its body is wrong.
import type { Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

function callTwice(f: Fn<[], void>): void {
  f();
  f();
}

frame()
  .let("mut counter", 0)
  //! E0594 cannot assign to `counter`, as it is a captured variable in an `Fn` closure
  .passClosure(callTwice, function* ({ counter }) {
    yield* counter.update((counter) => counter + 1);
  })
  .end();
