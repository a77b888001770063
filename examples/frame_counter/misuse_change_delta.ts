// What a closure only reads may be read between its calls, but not changed.
import { frame } from "fn-traits/frame";

frame()
  .let("mut counter", 0)
  .let("mut delta", 2)
  .closure("mut next", function* ({ counter, delta }) {
    const step = yield* delta;
    yield* counter.update((counter) => counter + step);
  })
  .call("next")
  .read("delta", console.log)
  .update("delta", (delta) => delta + 1)
  //! E0506 cannot change `delta` while `next` borrows it
  .call("next")
  .read("counter", console.log)
  .end();
