// Threads that are joined at the end of a scope may borrow what lives longer than the scope.
import { frame, threads } from "fn-traits/frame";

frame()
  .let("list", [1, 2, 3])
  .let("mut total", 0)
  .block((inner) =>
    inner
      .let("s", threads())
      .spawnIn("s", function* ({ list, total }) {
        const sum = (yield* list).reduce((sum, item) => sum + item);
        yield* total.update((total) => total + sum);
      })
      .spawnIn("s", function* ({ list }) {
        yield* list;
      }),
  )
  .read("total", console.log)
  .read("list", (list) => console.log(list.length))
  .end();
