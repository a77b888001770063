// A closure that owns a box uses what the box borrows when it is dropped, and nothing else.
import { frame } from "fn-traits/frame";

frame()
  .closure("mut c2", function* () { return 1; })
  .callInto("mut n3", "c2")
  .boxed("mut b4", "FnMut", "c2")
  .closure("c7", function* ({ n3, b4 }) { yield* n3.update((n) => n + 1); yield* b4.take(); })
  .read("n3")
  .end();
