// A thread's closure owns what it reads: moved into it, or cloned before.
import { callOnce, type FnOnce, type Send, type Static } from "fn-traits";
import { frame } from "fn-traits/frame";

/** Asks for what a thread asks for; the task runs in this one. */
function runInThread(task: FnOnce<[], void> & Send & Static): void {
  callOnce(task);
}

frame()
  .let("list", [1, 2, 3])
  .clone("copy", "list")
  .passMoveClosure(runInThread, function* ({ copy }) {
    console.log((yield* copy).length);
  })
  .read("list", (list) => console.log(list[0]))
  .moveClosure("task", function* ({ list }) {
    console.log((yield* list.take()).reduce((sum, item) => sum + item));
  })
  .pass(runInThread, "task")
  .let("number", 7)
  .passMoveClosure(runInThread, function* ({ number }) {
    console.log(yield* number);
  })
  .read("number", console.log)
  .end();
