// Cities are counted by a closure that borrows the limit; between two counts everything may be read.
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
  .read("limit", console.log)
  .pass(countSelected, "large")
  .assign("limit", 10)
  .passClosure(countSelected, function* ({ limit }, population: number) {
    return population > (yield* limit);
  })
  .fn("any", function* (_, _population: number) {
    return true;
  })
  .pass(countSelected, "any")
  .end();
