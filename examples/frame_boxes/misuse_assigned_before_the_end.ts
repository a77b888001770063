// After its last call a box still has its borrow: it uses it when it is dropped, at the end.
import { frame } from "fn-traits/frame";

const before = frame()
  .let("mut count", 0)
  .closure("show", function* ({ count }) {
    console.log(yield* count);
  })
  .boxed("task", "Fn", "show")
  .call("task")
  .assign("count", 1)
  .read("count", console.log);
//! E0506 cannot assign to `count` while `task` borrows it, which is dropped here
before.end();
