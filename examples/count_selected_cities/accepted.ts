// Counting what a test selects: the test is a function or a closure that captures its limit.
import { closure, fnPtr, move, type Fn } from "fn-traits";

interface City {
  people: number;
  risk: number;
}

function countSelected(cities: readonly City[], test: Fn<[City], boolean>): number {
  return cities.filter(test).length;
}

function isSafe(city: City): boolean {
  return city.risk === 0;
}

const cities = [
  { people: 548, risk: 3 },
  { people: 1853, risk: 0 },
  { people: 841, risk: 5 },
];
console.log(countSelected(cities, fnPtr(isSafe)));
const limit = 800;
const isLarge = closure({ limit: move(limit) }).fn(({ limit }, city: City) => city.people > limit.value);
console.log(countSelected(cities, isLarge));
