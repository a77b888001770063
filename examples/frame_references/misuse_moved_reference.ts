// A mutable reference that a `move` closure took is gone.
import { frame } from "fn-traits/frame";

frame()
  .let("mut total", 0)
  .bind("m", "&mut total")
  .moveClosure("mut add", function* ({ m }) {
    yield* m.deref.update((total) => total + 5);
  })
  .call("add")
  //! E0382 use of moved value: `m` was moved into the closure `add`
  .assign("*m", 1)
  .end();
