// A closure that takes a list takes it from the frame; a new value, or a clone made before, is there.
import { frame } from "fn-traits/frame";

frame()
  .let("mut list", [1, 2, 3])
  .clone("spare", "list")
  .closure("sum", function* ({ list }) {
    console.log((yield* list.take()).reduce((sum, item) => sum + item));
  })
  .call("sum")
  .read("spare", (spare) => console.log(spare.length))
  .assign("list", [4])
  .moveClosure("count", function* ({ list }) {
    console.log((yield* list).length);
  })
  .call("count")
  .call("count")
  .loop(2, (round) => round.drop("count").break())
  .read("spare", (spare) => console.log(spare.length))
  .end();
