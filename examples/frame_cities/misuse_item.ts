// A function item sees no limit.
import { frame } from "fn-traits/frame";

frame()
  .let("limit", 5)
  //! E0434 can't capture dynamic environment (`limit`) in a fn item
  .fn("large", function* ({ limit }, population: number) {
    console.log(population > (yield* limit));
  })
  .call("large", 7)
  .end();
