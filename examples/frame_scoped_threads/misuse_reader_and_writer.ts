// One thread reads what another changes.
import { frame, threads } from "fn-traits/frame";

frame()
  .let("mut total", 0)
  .block((inner) =>
    inner
      .let("s", threads())
      .spawnIn("s", function* ({ total }) {
        yield* total;
      })
      //! E0502 cannot borrow `total` as mutable while `s` borrows it
      .spawnIn("s", function* ({ total }) {
        yield* total.update((total) => total + 1);
      }),
  )
  .read("total", console.log)
  .end();
