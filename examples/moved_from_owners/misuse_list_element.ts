// Each task of a list runs once.
import { boxed, callOnce, closure, type Boxed, type FnOnce } from "fn-traits";

const tasks: Boxed<FnOnce<[], number>>[] = [boxed(closure({}).fn(() => 1)), boxed(closure({}).fn(() => 2))];
for (const task of tasks) {
  callOnce(task);
  console.log(task.output);
  //! E0382 use of moved value
  callOnce(task);
}
