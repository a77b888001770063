import { frame } from "fn-traits/frame";

// A body that assigns a captured reference may store there what another capture holds.
const start = () => frame().let("long", 10).let("mut other", 11).bind("mut r", "&long");

start()
  .block((inner) =>
    inner
      .let("short", 2)
      .bind("view", "&short")
      .closure("mut look", function* ({ r, view }) {
        yield* r.set(yield* view.take());
      })
      .call("look"),
  )
  //! E0597 `short` does not live long enough while `r` borrows it, which is used here
  .read("*r");

start()
  .block((inner) =>
    inner
      .bind("view", "&other")
      .closure("mut look", function* ({ r, view }) {
        yield* r.set(yield* view.take());
      })
      .call("look"),
  )
  .read("*r")
  .assign("other", 12);

start()
  .bind("view", "&other")
  .closure("mut look", function* ({ r, view }) {
    yield* r.set(yield* view.take());
  })
  .call("look")
  .assign("other", 12)
  //! E0506 cannot assign to `other` while `r` borrows it, which is used here
  .read("*r");

// A number that is assigned stores nothing.
frame()
  .let("mut n", 1)
  .let("mut other", 2)
  .bind("view", "&other")
  .closure("mut look", function* ({ n, view }) {
    yield* n.set(yield* view.deref);
  })
  .call("look")
  .assign("other", 3)
  .read("n");
