// A closure that calls a closure captures it as the call needs it.
import { frame } from "fn-traits/frame";

frame()
  .let("mut total", 0)
  .closure("mut add", function* ({ total }, amount: number) {
    yield* total.update((total) => total + amount);
  })
  .closure("mut twice", function* ({ add }, amount: number) {
    yield* add.call(amount);
    yield* add.call(amount);
  })
  .call("twice", 1)
  .call("add", 1)
  .read("total", console.log)
  .let("list", [1, 2, 3])
  .closure("count", function* ({ list }) {
    return (yield* list).length;
  })
  .closure("show", function* ({ count }) {
    console.log(yield* count.call());
  })
  .call("show")
  .callInto("length", "count")
  .call("show")
  .read("length", console.log)
  .end();
