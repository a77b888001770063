// Closures capture closures: the outer one is what its use of the inner one makes it.
import { callOnce, closure, move, mut, place, type Fn, type FnMut } from "fn-traits";

function twice(f: Fn<[number], number>): number {
  return f(1) + f(2);
}

function thrice(f: FnMut<[], void>): void {
  f();
  f();
  f();
}

const ten = 10;
const add = closure({ ten: move(ten) }).fn(({ ten }, n: number) => n + ten.value);
const addTwice = closure({ add: move(add) }).fn(({ add }, n: number) => add.value(add.value(n)));
console.log(twice(addTwice));
const total = place(0);
const step = place(
  closure({ total: mut(total) }).fnMut(({ total }) => {
    total.value += 5;
  }),
);
thrice(closure({ step: mut(step) }).fnMut(({ step }) => step.value()));
console.log(total.value);
const list = [1, 2, 3];
const finish = closure({ list: move(list) }).fnOnce(({ list }) => list.take().length);
const report = closure({ finish: move(finish) }).fnOnce(({ finish }) => {
  const count = finish.take();
  callOnce(count);
  return `${count.output} left`;
});
callOnce(report);
console.log(report.output);
