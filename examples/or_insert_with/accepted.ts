// `orInsertWith` asks for `FnOnce`: it calls its closure at most once, and only for a missing key.
import { callOnce, closure, move, type FnOnce } from "fn-traits";

function orInsertWith<Key, Value>(map: Map<Key, Value>, key: Key, make: FnOnce<[], Value>): Value {
  const there = map.get(key);
  if (there !== undefined) return there;
  callOnce(make);
  map.set(key, make.output);
  return make.output;
}

const scores = new Map<string, number[]>();
const first = [1, 2];
const make = closure({ first: move(first) }).fnOnce(({ first }) => first.take());
orInsertWith(scores, "ann", make).push(3);
const unused = closure({}).fn((): number[] => {
  throw new Error("never called");
});
orInsertWith(scores, "ann", unused).push(4);
console.log(scores.get("ann")?.length);
