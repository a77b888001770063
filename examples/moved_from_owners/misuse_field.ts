// A task is moved out of its owner once.
import { callOnce, closure, move, type FnOnce } from "fn-traits";

interface Job {
  task: FnOnce<[], number>;
}

function finish(job: Job): number {
  callOnce(job.task);
  const first = job.task.output;
  //! E0382 use of moved value
  callOnce(job.task);
  return first;
}

const list = [1, 2, 3];
console.log(finish({ task: closure({ list: move(list) }).fnOnce(({ list }) => list.take().length) }));
