// A box that only one branch drops still has its borrow after it.
import { frame } from "fn-traits/frame";

const early = process.argv.includes("--early");

const before = frame()
  .let("mut count", 0)
  .closure("show", function* ({ count }) {
    console.log(yield* count);
  })
  .boxed("task", "Fn", "show")
  .if(early, (then) => then.drop("task"))
  .assign("count", 1)
  .read("count", console.log);
//! E0506 cannot assign to `count` while `task` borrows it, which is dropped here
before.end();
