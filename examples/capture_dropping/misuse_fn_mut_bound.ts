// A closure that drops its capture cannot be called for each of three numbers.
import { closure, move, type FnMut } from "fn-traits";

function forEach<Item>(items: readonly Item[], f: FnMut<[Item], void>): void {
  for (const item of items) f(item);
}

const list = [21];
const discard = closure({ list: move(list) }).fnOnce(({ list }, _: number) => void list.take());
//! E0525 expected a closure that implements the `FnMut` trait, but this closure only implements `FnOnce`
forEach([1, 2, 3], discard);
