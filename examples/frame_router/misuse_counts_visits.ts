// The visits that a handler counts are read while the router still has it.
import { frame } from "fn-traits/frame";

frame()
  .let("mut visits", 0)
  .closure("count", function* ({ visits }) {
    yield* visits.update((visits) => visits + 1);
  })
  .boxed("handler", "FnMut", "count")
  .list("mut routes", "handler")
  .mutate("routes", (routes) => routes[0]?.())
  .read("visits", console.log)
  //! E0502 cannot borrow `visits` as immutable while `routes` borrows it as mutable
  .mutate("routes", (routes) => routes[0]?.())
  .end();
