// Every place that can hold a closure and be followed by the compiler.
import { callOnce, closure, move, type FnOnce } from "fn-traits";

declare function coin(): boolean;
const make = () => closure("task", { list: move([1, 2]) }).fnOnce(({ list }) => list.take().length);
type Task = FnOnce<[], number>;

export class Job {
  task: Task = make();
  readonly own = make();
  readonly #hidden: Task = make();
  static shared: Task = make();
  constructor(private readonly given: Task) {}

  publicField(): void {
    callOnce(this.task);
    //! E0382 use of moved value: this closure
    callOnce(this.task);
  }
  inferredField(): void {
    callOnce(this.own);
    //! E0382 use of moved value: `task`
    callOnce(this.own);
  }
  hiddenField(): void {
    callOnce(this.#hidden);
    //! E0382 use of moved value: this closure
    callOnce(this.#hidden);
  }
  parameterProperty(): void {
    callOnce(this.given);
    //! E0382 use of moved value: this closure
    callOnce(this.given);
  }
  staticField(): void {
    callOnce(Job.shared);
    //! E0382 use of moved value: this closure
    callOnce(Job.shared);
  }
  renewed(): number {
    callOnce(this.task);
    const { output } = this.task;
    this.task = make();
    callOnce(this.task);
    return output + this.task.output;
  }
}

export function nested(pool: { readonly next: { readonly task: Task } }): void {
  callOnce(pool.next.task);
  //! E0382 use of moved value: this closure
  callOnce(pool.next.task);
}

export function destructured({ task }: { task: Task }, [second]: [Task]): void {
  callOnce(task);
  callOnce(second);
  //! E0382 use of moved value: this closure
  callOnce(task);
  //! E0382 use of moved value: this closure
  callOnce(second);
}

export function element(tasks: readonly [Task, Task]): void {
  callOnce(tasks[0]);
  callOnce(tasks[1]);
  //! E0382 use of moved value: this closure
  callOnce(tasks[0]);
}

export function rest(...tasks: Task[]): void {
  for (const task of tasks) {
    callOnce(task);
    //! E0382 use of moved value: this closure
    callOnce(task);
  }
}

export function asserted(task: Task | undefined): void {
  callOnce(task!);
  //! E0382 use of moved value: this closure
  callOnce(task!);
}

// Behind the same check it is moved for sure: what is not there was not moved.
export function checkedTwice(task?: Task): void {
  if (task) callOnce(task);
  if (task) {
    //! E0382 use of moved value: this closure
    callOnce(task);
  }
}

export function fromMap(tasks: Map<string, Task>): void {
  const task = tasks.get("first");
  if (task) {
    callOnce(task);
    //! E0382 use of moved value: this closure
    callOnce(task);
  }
}

export function used(): void {
  using task = make();
  callOnce(task);
  //! E0382 use of moved value: `task`
  callOnce(task);
}

export function declaredFirst(): void {
  let task;
  task = make();
  if (coin()) callOnce(task);
  //! E0382 use of possibly-moved value: `task`
  callOnce(task);
}

// A second name takes the moved type over.
export function renamed(): void {
  const task = make();
  callOnce(task);
  const other = task;
  //! E0382 use of moved value: `task`
  callOnce(other);
}

// A binding in an inner scope is another one.
export function shadowed(): void {
  const task = make();
  callOnce(task);
  {
    const task = make();
    callOnce(task);
  }
}

// `any` becomes moved as well: narrowing has nothing to keep.
export function untyped(task: any): void {
  callOnce(task);
  //! E0382 use of moved value: this closure
  callOnce(task);
}
