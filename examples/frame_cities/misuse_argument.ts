// A test of names is given populations.
import type { Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

const populations = [3, 12, 7, 1];

function countSelected(test: Fn<[population: number], boolean>): void {
  console.log(populations.filter((population) => test(population)).length);
}

frame()
  .let("limit", 5)
  .closure("long", function* ({ limit }, name: string) {
    return name.length > (yield* limit);
  })
  //! E0631 type mismatch in closure arguments
  .pass(countSelected, "long")
  .end();
