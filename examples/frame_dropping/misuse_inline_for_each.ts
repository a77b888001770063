// Written at the `FnMut` bound, the body may not give the list away.
import type { FnMut } from "fn-traits";
import { frame } from "fn-traits/frame";

function forEach(f: FnMut<[item: number], void>): void {
  for (const item of [1, 2, 3]) f(item);
}

frame()
  .let("list", [1, 2, 3])
  //! E0507 cannot move out of `list`, a captured variable in an `FnMut` closure
  .passClosure(forEach, function* ({ list }, _: number) {
    yield* list.take();
  })
  .end();
