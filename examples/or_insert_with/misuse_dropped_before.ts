// A dropped closure cannot be handed over.
import { callOnce, closure, drop, move, type FnOnce } from "fn-traits";

function orInsertWith<Key, Value>(map: Map<Key, Value>, key: Key, make: FnOnce<[], Value>): void {
  if (map.has(key)) return;
  callOnce(make);
  map.set(key, make.output);
}

const scores = new Map<string, number[]>();
const first = [1, 2];
const make = closure("make", { first: move(first) }).fnOnce(({ first }) => first.take());
drop(make);
//! E0382 use of moved value: `make`
orInsertWith(scores, "ann", make);
