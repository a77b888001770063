import { frame } from "fn-traits/frame";

frame()
  .let("mut x", 1)
  .let("mut l", [] as number[])
  .closure("mut f", function* ({ x, l }) { yield* x.update((x) => x + 1); yield* l.push(yield* x); })
  .call("f")
  .assign("x", 3)
  .read("l")
  .end();
