// Tasks that run once: closures that own what they need, in boxes, run in the order they came.
import { boxed, callOnce, closure, move, type Boxed, type FnOnce } from "fn-traits";

const tasks: Boxed<FnOnce<[], string>>[] = [];
const parts = ["one", "two"];
tasks.push(boxed(closure({ parts: move(parts) }).fnOnce(({ parts }) => parts.take().reverse().join(" "))));
const number = 3;
tasks.push(boxed(closure({ number: move(number) }).fn(({ number }) => `three is ${number.value}`)));
for (const task of tasks) {
  callOnce(task);
  console.log(task.output);
}
