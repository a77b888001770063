// A closure captures a local that has no value yet.
import { frame } from "fn-traits/frame";

frame()
  .declare("total")
  //! E0381 used binding `total` isn't initialized
  .closure("show", function* ({ total }) {
    console.log(yield* total);
  })
  .call("show")
  .end();
