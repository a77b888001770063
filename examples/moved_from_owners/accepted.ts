// Closures in objects, options and lists are consumed through their owner.
import { boxed, callOnce, closure, move, type Boxed, type FnOnce } from "fn-traits";

interface Job {
  name: string;
  task: FnOnce<[], number>;
}

function finish(job: Job): number {
  callOnce(job.task);
  return job.task.output;
}

function notify(n: number, done?: FnOnce<[number], void>): void {
  if (done) callOnce(done, n);
}

const list = [1, 2, 3];
const job = { name: "count", task: closure({ list: move(list) }).fnOnce(({ list }) => list.take().length) };
console.log(job.name);
console.log(finish(job));
notify(
  3,
  closure({}).fn((_, n: number) => console.log(`done ${n}`)),
);
const boxes: Boxed<FnOnce<[], number>>[] = [boxed(closure({}).fn(() => 1)), boxed(closure({}).fn(() => 2))];
for (const task of boxes) {
  callOnce(task);
  console.log(task.output);
}
