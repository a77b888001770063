// A closure cannot give a local its first value.
import { frame } from "fn-traits/frame";

frame()
  .declare("mut total")
  //! E0381 used binding `total` isn't initialized
  .closure("mut start", function* ({ total }) {
    yield* total.set(1);
  })
  .call("start")
  .end();
