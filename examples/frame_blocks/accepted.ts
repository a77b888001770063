// What a closure in a block borrows is free after the block, and what outlives it may be borrowed there.
import type { Ref } from "fn-traits";
import { frame, type } from "fn-traits/frame";

frame()
  .let("mut total", 0)
  .let("long", 10)
  .declare("r", type<Ref<number>>())
  .block((inner) =>
    inner
      .let("short", 2)
      .closure("mut add", function* ({ total, short }) {
        const step = yield* short;
        yield* total.update((total) => total + step);
      })
      .call("add")
      .call("add")
      .set("r", "&long"),
  )
  .update("total", (total) => total + 1)
  .read("total", console.log)
  .read("*r", console.log)
  .end();
