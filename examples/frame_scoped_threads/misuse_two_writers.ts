// Two threads change the same local.
import { frame, threads } from "fn-traits/frame";

frame()
  .let("mut total", 0)
  .block((inner) =>
    inner
      .let("s", threads())
      .spawnIn("s", function* ({ total }) {
        yield* total.update((total) => total + 1);
      })
      //! E0499 cannot borrow `total` as mutable while `s` borrows it as mutable
      .spawnIn("s", function* ({ total }) {
        yield* total.update((total) => total + 2);
      }),
  )
  .read("total", console.log)
  .end();
