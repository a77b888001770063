// A closure puts one reference in the place of another: what the one borrowed, the other borrows then.
import { frame } from "fn-traits/frame";

frame()
  .let("first", 10)
  .let("mut second", 2)
  .bind("mut view", "&first")
  .bind("other", "&second")
  .closure("mut look", function* ({ view, other }) {
    yield* view.set(yield* other.take());
  })
  .call("look")
  .assign("second", 3)
  //! E0506 cannot assign to `second` while `view` borrows it
  .read("*view", console.log)
  .end();
