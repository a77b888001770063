import { frame } from "fn-traits/frame";

// An index is no place of its own: `a[0]` and `a[1]` are uses of `a`.
frame()
  .let("mut a", [1, 2])
  .closure("mut c", function* ({ a }) { yield* a.update(([first = 0, second = 0]) => [first + 1, second]); })
  .update("a", ([first = 0, second = 0]) => [first, second + 3])
  .call("c")
  .end();
