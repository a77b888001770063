// Without boxes the handlers have different types.
import { frame } from "fn-traits/frame";

frame()
  .let("factor", 6)
  .moveClosure("answer", function* ({ factor }) {
    console.log((yield* factor) * 7);
  })
  .moveClosure("twice", function* ({ factor }) {
    console.log((yield* factor) * 2);
  })
  //! E0308 mismatched types
  .list("routes", "answer", "twice")
  .read("routes", (routes) => console.log(routes.length))
  .end();
