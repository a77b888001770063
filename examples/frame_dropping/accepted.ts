// `drop(list)` in the body takes the list: the closure owns it, and one call drops it.
import { frame } from "fn-traits/frame";

frame()
  .let("list", [1, 2, 3])
  .read("list", (list) => console.log(`before ${list.length}`))
  .closure("discard", function* ({ list }) {
    console.log(`dropping ${(yield* list).length}`);
    yield* list.take();
  })
  .call("discard")
  .let("word", "again")
  .closure("keep", function* ({ word }) {
    yield* word.take();
  })
  .call("keep")
  .call("keep")
  .read("word", console.log)
  .end();
