// A sort calls its key function many times.
import { closure, move, type FnMut } from "fn-traits";

type City = [name: string, people: number];

function sortByKey<Item>(items: Item[], key: FnMut<[Item], number>): void {
  items.sort((one, other) => key(one) - key(other));
}

const cities: City[] = [
  ["Lisbon", 548],
  ["Hamburg", 1853],
];
const weights: [number] = [1];
const key = closure({ weights: move(weights) }).fnOnce(
  ({ weights }, city: City) => -city[1] * weights.take()[0],
);
//! E0525 expected a closure that implements the `FnMut` trait, but this closure only implements `FnOnce`
sortByKey(cities, key);
console.log(cities[0]?.[0]);
