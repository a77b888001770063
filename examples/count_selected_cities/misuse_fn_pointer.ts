// A function pointer has no room for what a closure captures.
import { closure, ref, type FnPtr } from "fn-traits";

interface City {
  people: number;
}

function countSelected(cities: readonly City[], test: FnPtr<[City], boolean>): number {
  return cities.filter(test).length;
}

const cities = [{ people: 548 }, { people: 1853 }];
const limit = 800;
const isLarge = closure({ limit: ref(limit) }).fn(({ limit }, city: City) => city.people > limit.value);
//! E0308 mismatched types: expected a function pointer, but this closure captures `limit`
console.log(countSelected(cities, isLarge));
