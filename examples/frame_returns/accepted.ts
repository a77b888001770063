// A closure leaves its function when it owns what it uses.
import type { Fn, FnMut } from "fn-traits";
import { frame, type } from "fn-traits/frame";

const adder = (amount: number) =>
  frame()
    .let("amount", amount)
    .returnMoveClosure(type<Fn<[number], number>>(), function* ({ amount }, to: number) {
      return to + (yield* amount);
    }).returned;

const counter = () =>
  frame()
    .let("mut count", 0)
    .moveClosure("next", function* ({ count }) {
      return yield* count.update((count) => count + 1);
    })
    .return("next").returned;

const addFive = adder(5);
console.log(addFive(1));
console.log(addFive(2));
const next: FnMut<[], number> = counter();
next();
console.log(next());
