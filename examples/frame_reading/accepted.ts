// A closure that only reads shares what it reads: others read it too, and each is called as often as wanted.
import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .let("list", [1, 2, 3])
  .closure("show", function* ({ x, list }) {
    console.log((yield* x) + (yield* list).length);
  })
  .closure("tell", function* ({ x }) {
    console.log(yield* x);
  })
  .call("show")
  .call("tell")
  .read("x", console.log)
  .bind("same", "show")
  .call("same")
  .call("show")
  .call("tell")
  .assign("x", 2)
  .read("x", console.log)
  .end();
