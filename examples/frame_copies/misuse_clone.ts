// There is one `&mut total`: a closure that holds it cannot be cloned.
import { frame } from "fn-traits/frame";

frame()
  .let("mut total", 0)
  .closure("mut add", function* ({ total }) {
    yield* total.update((total) => total + 1);
  })
  //! E0277 Clone
  .clone("mut other", "add")
  .call("add")
  .call("other")
  .end();
