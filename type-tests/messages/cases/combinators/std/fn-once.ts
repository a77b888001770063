// The consumers that call at most once take every kind, and are given it by value.
import { boxed, callOnce, closure, fnPtr, move, moved, mut, place, type FnOnce, type Let } from "fn-traits";
import { orInsertWith, unwrapOrElse } from "fn-traits/combinators";

declare function coin(): boolean;
const total = place(0);
const map = new Map<string, number[]>();
const make = () => closure("make", { list: move([1]) }).fnOnce(({ list }) => list.take());
const next = () => closure("next", { total: mut(total) }).fnMut(({ total }) => [++total.value]);

// Accepted.
unwrapOrElse(map.get("a"), make());
unwrapOrElse(map.get("a"), next());
unwrapOrElse(map.get("a"), boxed(make()));
unwrapOrElse(map.get("a"), fnPtr(() => [1]));
unwrapOrElse(map.get("a"), () => []);
orInsertWith(map, "a", make());
orInsertWith(map, "a", next());
orInsertWith(map, "a", boxed(make()));
orInsertWith(map, "a", () => []);

// Refused: moved, also a parameter of a bound's type, also on another path.
const gone = make();
unwrapOrElse(map.get("a"), gone);
moved(gone);
//! E0382 use of moved value: `make`
unwrapOrElse(map.get("a"), gone);
//! E0382 use of moved value: `make`
orInsertWith(map, "a", gone);
export function parameter(f: FnOnce<[], number[]>, g: FnOnce<[], number[]>): void {
  callOnce(f);
  //! E0382 use of moved value: this closure
  unwrapOrElse(map.get("a"), f);
  callOnce(g);
  //! E0382 use of moved value: this closure
  orInsertWith(map, "a", g);
}
export function possibly(): void {
  const f = make();
  if (coin()) callOnce(f);
  //! E0382 use of possibly-moved value: `make`
  unwrapOrElse(map.get("a"), f);
}
export function looped(given: FnOnce<[], number[]>): void {
  const f: Let<FnOnce<[], number[]>> = given;
  while (coin()) {
    //! E0382 use of possibly-moved value: this closure
    orInsertWith(map, "a", f);
    moved(f);
  }
}
export function looping(): void {
  while (coin()) orInsertWith(map, "a", make());
}

// What it gives is what the value or the map holds.
//! TS Type 'number[]' is not assignable to type 'string'
unwrapOrElse(["a"].pop(), make());
//! TS Type 'number[]' is not assignable to type 'string'
orInsertWith(new Map<string, string>(), "a", make());
//! TS Type 'string' is not assignable to type 'number[]'
orInsertWith(map, "a", () => "b");
//! TS Argument of type 'number' is not assignable to parameter of type 'string'
orInsertWith(map, 1, () => []);
//! TS Target signature provides too few arguments. Expected 1 or more, but got 0
orInsertWith(map, "a", (n: number) => [n]);
