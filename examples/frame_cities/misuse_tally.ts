// A closure that counts the cities itself is not the `Fn` that is asked for.
import type { Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

const populations = [3, 12, 7, 1];

function countSelected(test: Fn<[population: number], boolean>): void {
  console.log(populations.filter((population) => test(population)).length);
}

frame()
  .let("mut seen", 0)
  .closure("large", function* ({ seen }, population: number) {
    yield* seen.update((seen) => seen + 1);
    return population > 5;
  })
  //! E0525 expected a closure that implements the `Fn` trait, but `large` only implements `FnMut`
  .pass(countSelected, "large")
  .read("seen", console.log)
  .end();
