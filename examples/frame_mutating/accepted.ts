// `x += 10` borrows `x` mutably until the last call, `push` a list.
import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .closure("mut add", function* ({ x }) {
    yield* x.update((x) => x + 10);
  })
  .call("add")
  .call("add")
  .read("x", console.log)
  .let("mut list", [1])
  .closure("mut push", function* ({ list }, item: number) {
    yield* list.mutate((list) => list.push(item));
  })
  .call("push", 2)
  .update("x", (x) => x + 1)
  .call("push", 3)
  .mutate("list", (list) => list.push(4))
  .read("list", (list) => console.log(list.join(" ")))
  .read("x", console.log)
  .end();
