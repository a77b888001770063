// A call in one branch consumes the closure for what follows; an early `return` there would not.
import { frame } from "fn-traits/frame";

const early = process.argv.includes("--early");

frame()
  .let("list", [1, 2, 3])
  .closure("sum", function* ({ list }) {
    console.log((yield* list.take()).reduce((sum, item) => sum + item));
  })
  .if(early, (then) => then.call("sum"))
  //! E0382 use of moved value: `sum` was moved by an earlier call
  .call("sum")
  .end();
