// What a closure borrows is free again after its last call: the counter is read, assigned, borrowed anew.
import { frame } from "fn-traits/frame";

frame()
  .let("mut counter", 0)
  .let("delta", 2)
  .closure("mut next", function* ({ counter, delta }) {
    const step = yield* delta;
    console.log(yield* counter.update((counter) => counter + step));
  })
  .call("next")
  .call("next")
  .read("delta", console.log)
  .call("next")
  .read("counter", console.log)
  .assign("counter", 10)
  .closure("mut back", function* ({ counter }) {
    yield* counter.update((counter) => counter - 1);
  })
  .call("back")
  .read("counter", console.log)
  .end();
