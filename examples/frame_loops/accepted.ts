// A round may move what it replaces, or leave after the move; what it borrows is free for the next one.
import { frame } from "fn-traits/frame";

const early = process.argv.includes("--early");

frame()
  .let("mut list", [1])
  .let("mut total", 0)
  .loop(2, (round) =>
    round
      .closure("sum", function* ({ list }) {
        console.log((yield* list.take()).reduce((sum, item) => sum + item));
      })
      .call("sum")
      .assign("list", [2, 3])
      .closure("mut add", function* ({ total }) {
        yield* total.update((total) => total + 1);
      })
      .call("add")
      .if(early, (then) => then.continue())
      .read("total", console.log),
  )
  .loop(2, (round) => round.drop("list").break())
  .end();
