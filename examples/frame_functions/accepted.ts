// Functions and closures that capture nothing are pointers, and every call gives what is asked for.
import { frame } from "fn-traits/frame";

frame()
  .fn("double", function* (_, x: number) {
    return 2 * x;
  })
  .callInto("four", "double", 2)
  .read("four", console.log)
  .closure("triple", function* (_, x: number) {
    return 3 * x;
  })
  .fnPtr("pointer", "triple")
  .callInto("six", "pointer", 2)
  .read("six", console.log)
  .bind("other", "double")
  .list("all", "other", "pointer")
  .read("all", (all) => console.log(all.map((f) => f(5)).join(" ")))
  .end();
