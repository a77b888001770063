// A plain closure holds its borrow to its last call, a box to its end; a block or `drop` ends it.
import { frame } from "fn-traits/frame";

frame()
  .let("mut count", 0)
  .closure("show", function* ({ count }) {
    console.log(yield* count);
  })
  .call("show")
  .assign("count", 1)
  .block((inner) =>
    inner
      .closure("tell", function* ({ count }) {
        console.log(yield* count);
      })
      .boxed("task", "Fn", "tell")
      .call("task"),
  )
  .assign("count", 2)
  .closure("mut add", function* ({ count }) {
    yield* count.update((count) => count + 1);
  })
  .boxed("mut adder", "FnMut", "add")
  .call("adder")
  .call("adder")
  .drop("adder")
  .read("count", console.log)
  .end();
