// A closure that changes its capture is not `Copy`: bound to another name, it is gone.
import { frame } from "fn-traits/frame";

frame()
  .let("mut total", 0)
  .closure("mut add", function* ({ total }, amount: number) {
    yield* total.update((total) => total + amount);
  })
  .bind("mut other", "add")
  .call("other", 1)
  //! E0382 use of moved value: `add` was moved into `other`
  .call("add", 2)
  .end();
