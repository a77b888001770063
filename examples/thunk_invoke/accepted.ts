// A thunk is a box that is invoked once and may travel between threads.
import { boxed, callOnce, closure, move, type Boxed, type FnOnce, type Send, type Static } from "fn-traits";

interface Thunk<R> {
  readonly run: Boxed<FnOnce<[], R> & Send & Static>;
}

function thunk<R>(f: FnOnce<[], R> & Send & Static): Thunk<R> {
  return { run: boxed(f) };
}

function invoke<R>(thunk: Thunk<R>): R {
  callOnce(thunk.run);
  return thunk.run.output;
}

/** Asks for what a thread asks for; the task runs in this one, later. */
async function spawn<Output>(task: FnOnce<[], Output> & Send & Static): Promise<Output> {
  await undefined;
  callOnce(task);
  return task.output;
}

const list = [1, 2, 3];
const sum = thunk(
  closure({ list: move(list) }).fnOnce(({ list }) => list.take().reduce((sum, n) => sum + n)),
);
const fixed = thunk(closure({}).fn(() => 36));
let total = 0;
for (const thunk of [sum, fixed]) {
  total += await spawn(closure({ thunk: move(thunk) }).fnOnce(({ thunk }) => invoke(thunk.take())));
}
console.log(total);
