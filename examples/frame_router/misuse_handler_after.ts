// A handler that was added belongs to the router.
import { frame } from "fn-traits/frame";

frame()
  .let("factor", 6)
  .moveClosure("answer", function* ({ factor }) {
    console.log((yield* factor) * 7);
  })
  .boxed("handler", "Fn", "answer")
  .list("routes", "handler")
  //! E0382 use of moved value: `handler` was moved into `routes`
  .call("handler")
  .read("routes", (routes) => console.log(routes.length))
  .end();
