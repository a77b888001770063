// A handler that borrows its factor, and the factor changes under the router.
import { frame } from "fn-traits/frame";

const before = frame()
  .let("mut factor", 6)
  .closure("answer", function* ({ factor }) {
    console.log((yield* factor) * 7);
  })
  .boxed("handler", "Fn", "answer")
  .list("routes", "handler")
  .assign("factor", 7)
  .read("factor", console.log);
//! E0506 cannot assign to `factor` while `routes` borrows it
before.end();
