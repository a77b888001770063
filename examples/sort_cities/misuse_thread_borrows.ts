// A thread may outlive the function that starts it, so its closure borrows nothing.
import { callOnce, closure, ref, type FnOnce, type Send, type Static } from "fn-traits";

async function spawn<Output>(task: FnOnce<[], Output> & Send & Static): Promise<Output> {
  callOnce(task);
  return task.output;
}

const cities = [
  { name: "Lisbon", people: 548 },
  { name: "Hamburg", people: 1853 },
];
const sorted = closure({ cities: ref(cities) }).fn(({ cities }) =>
  [...cities.value].sort((one, other) => other.people - one.people),
);
//! E0373 this closure may outlive the current function, but it borrows `cities`
await spawn(sorted);
