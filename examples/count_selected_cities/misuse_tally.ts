// A test that keeps a tally writes its captures: `FnMut`, not `Fn`.
import { closure, mut, place, type Fn } from "fn-traits";

interface City {
  people: number;
}

function countSelected(cities: readonly City[], test: Fn<[City], boolean>): number {
  return cities.filter(test).length;
}

const cities = [{ people: 548 }, { people: 1853 }];
const asked = place(0);
const isLarge = closure({ asked: mut(asked) }).fnMut(({ asked }, city: City) => {
  asked.value += 1;
  return city.people > 800;
});
//! E0525 expected a closure that implements the `Fn` trait, but this closure only implements `FnMut`
console.log(countSelected(cities, isLarge));
console.log(asked.value);
