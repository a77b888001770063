// Interior mutability lets an `Fn` closure keep state; shared ownership lets two closures keep the same.
import { arc, cell, closure, move, mutex, rc, ref, refCell, type Fn } from "fn-traits";

function twice(f: Fn<[], void>): void {
  f();
  f();
}

const count = cell(0);
twice(closure({ count: ref(count) }).fn(({ count }) => count.value.set(count.value.get() + 1)));
console.log(count.get());

const log = rc(refCell(["start"]));
const writer = log.clone();
twice(
  closure({ writer: move(writer) }).fn(({ writer }) => {
    using lines = writer.value.value.borrowMut();
    lines.value.push("step");
  }),
);
console.log(log.value.withBorrow((lines) => lines.value.join(" ")));

const total = arc(mutex(0));
const adder = total.clone();
twice(
  closure({ adder: move(adder) }).fn(({ adder }) => {
    using sum = adder.value.value.lock();
    sum.value += 21;
  }),
);
console.log(total.value.withLock((sum) => sum.value));
