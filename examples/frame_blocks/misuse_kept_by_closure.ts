// A closure keeps a reference to a local of a block that is over.
import { frame } from "fn-traits/frame";

frame()
  .let("long", 10)
  .bind("mut view", "&long")
  .block((inner) =>
    inner
      .let("short", 2)
      .bind("other", "&short")
      .closure("mut look", function* ({ view, other }) {
        yield* view.set(yield* other.take());
      })
      .call("look"),
  )
  //! E0597 `short` does not live long enough while `view` borrows it
  .read("*view", console.log)
  .end();
