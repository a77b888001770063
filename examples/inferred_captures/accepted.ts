// Nothing says how a variable is captured: the body does, by what it does with it.
import { callOnce, place } from "fn-traits";
import { infer, inner } from "fn-traits/infer";

const counter = place(0);
const delta = 2;
const words = ["own", "me"];
const pair = place<{ hits: number; names: string[] }>({ hits: 0, names: [] });

const next = infer({ counter, delta }, function* ({ counter, delta }, times: number) {
  const by = times * (yield* delta);
  return yield* counter.update((counter) => counter + by);
});
console.log(next(1), next(2));

const join = infer({ words }, function* ({ words }) {
  return (yield* words.take()).join(" ");
});
callOnce(join);
console.log(join.output);

// Two closures, each with its own part of one variable.
const hit = infer({ pair }, function* ({ pair }) {
  yield* pair.field("hits").update((hits) => hits + 1);
});
const note = infer({ pair }, function* ({ pair }, name: string) {
  yield* pair.field("names").mutate((names) => names.push(name));
});
hit();
note("a");
hit();
note("b");
console.log(pair.value.hits, pair.value.names.join(" "), counter.value);

// What a closure inside uses, the outer one captures.
const sum = place(0);
const addAll = infer({ sum }, function* ({ sum }, numbers: number[]) {
  const add = yield* inner(function* (n: number) {
    yield* sum.update((sum) => sum + n);
  });
  numbers.forEach((n) => add(n));
});
addAll([1, 2, 3]);
console.log(sum.value);
