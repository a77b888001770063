// A method can call the task of its object once.
import { boxed, callOnce, closure, type Boxed, type FnOnce } from "fn-traits";

class Job {
  constructor(readonly task: Boxed<FnOnce<[], number>>) {}

  run(): number {
    callOnce(this.task);
    const first = this.task.output;
    //! E0382 use of moved value
    callOnce(this.task);
    return first;
  }
}

const job = new Job(boxed(closure({}).fn(() => 21)));
console.log(job.run());
