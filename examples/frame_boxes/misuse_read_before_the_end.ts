// What a boxed counter counted is read while the box is still there.
import { frame } from "fn-traits/frame";

const before = frame()
  .let("mut count", 0)
  .closure("add", function* ({ count }) {
    yield* count.update((count) => count + 1);
  })
  .boxed("mut task", "FnMut", "add")
  .call("task")
  .read("count", console.log);
//! E0502 cannot borrow `count` as immutable while `task` borrows it as mutable
before.end();
