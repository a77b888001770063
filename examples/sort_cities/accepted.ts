// Sorting by a key: once with a function, once with a closure that captures how much an area counts,
// once in a task that owns all it needs.
import { callOnce, closure, fnPtr, move, ref } from "fn-traits";
import type { FnMut, FnOnce, Send, Static } from "fn-traits";

interface City {
  name: string;
  people: number;
  area: number;
}

function sortByKey<Item>(items: Item[], key: FnMut<[Item], number>): void {
  items.sort((one, other) => key(one) - key(other));
}

/** Asks for what a thread asks for; the task runs in this one, later. */
async function spawn<Output>(task: FnOnce<[], Output> & Send & Static): Promise<Output> {
  await undefined;
  callOnce(task);
  return task.output;
}

function byPeople(city: City): number {
  return -city.people;
}

function show(cities: readonly City[]): void {
  console.log(cities.map((city) => city.name).join(", "));
}

const cities = [
  { name: "Lisbon", people: 548, area: 100 },
  { name: "Hamburg", people: 1853, area: 755 },
  { name: "Turin", people: 841, area: 130 },
];
sortByKey(cities, fnPtr(byPeople));
show(cities);
const weight = 10;
const byArea = closure({ weight: ref(weight) }).fn(({ weight }, city: City) => city.area * weight.value);
sortByKey(cities, byArea);
show(cities);
const statistic = closure({}).fn((_, city: City) => city.people / city.area);
const task = spawn(
  closure({ cities: move(cities), statistic: move(statistic) }).fnOnce(({ cities, statistic }) => {
    const sorted = cities.take();
    sortByKey(sorted, statistic.value);
    return sorted;
  }),
);
show(await task);
