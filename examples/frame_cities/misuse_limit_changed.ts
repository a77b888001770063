// The limit changes between two counts with the closure that borrows it.
import type { Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

const populations = [3, 12, 7, 1];

function countSelected(test: Fn<[population: number], boolean>): void {
  console.log(populations.filter((population) => test(population)).length);
}

frame()
  .let("mut limit", 5)
  .closure("large", function* ({ limit }, population: number) {
    return population > (yield* limit);
  })
  .pass(countSelected, "&large")
  .assign("limit", 10)
  //! E0506 cannot assign to `limit` while `large` borrows it
  .pass(countSelected, "&large")
  .end();
