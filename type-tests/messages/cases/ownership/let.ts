// `Let<…>`: the annotation under which a move is seen everywhere.
import { boxed, callOnce, clone, closure, drop, move, mut, place, type Boxed, type Clone, type Copy, type Fn, type FnMut, type FnOnce, type Let, type Send } from "fn-traits";

declare function coin(): boolean;
const make = () => closure("task", { list: move([1, 2]) }).fnOnce(({ list }, by: number) => list.take().length * by);
const makeReader = () => closure("reader", { list: move([1, 2]) }).fn(({ list }, by: number) => list.value.length * by);

// Any bound, with and without markers; the arguments keep their labels, the output its type.
export function bounds(): void {
  const once: Let<FnOnce<[by: number], number>> = make();
  const mutable: Let<FnMut<[by: number], number>> = makeReader();
  const shared: Let<Fn<[by: number], number> & Send & Clone> = makeReader();
  mutable(1).toFixed();
  shared(1).toFixed();
  clone(shared)(2).toFixed();
  while (coin()) {
    //! E0382 use of possibly-moved value: this closure
    callOnce(once, 1);
    //! E0382 use of possibly-moved value: this closure
    callOnce(mutable, 1);
    //! E0382 use of possibly-moved value: this closure
    callOnce(shared, 1);
  }
  //! E0382 use of moved value: this closure
  shared(1);
}

// In the head of a loop, and where a `catch` starts after an assignment.
export function heads(first: FnOnce<[], number>, second: FnOnce<[], number>): void {
  const step: Let<FnOnce<[], number>> = first;
  //! E0382 use of possibly-moved value: this closure
  for (let i = 0; i < 3; callOnce(step), i++) coin();
  const task: Let<FnOnce<[], number>> = second;
  let done = false;
  try {
    callOnce(task);
    done = true;
  } catch {
    //! E0382 use of possibly-moved value: this closure
    callOnce(task);
  }
  void done;
}

// A bound that the closure does not meet is refused where it is bound to the name.
export function unmet(): void {
  const count = place(0);
  //! E0525 expected a closure that implements the `FnMut` trait, but `task` only implements `FnOnce`
  const mutable: Let<FnMut<[by: number], number>> = make();
  //! E0277 the trait bound `&mut number: Clone` is not satisfied: captured variable `count`
  const cloneable: Let<FnMut<[], number> & Clone> = closure({ count: mut(count) }).fnMut(({ count }) => ++count.value);
  void [mutable, cloneable];
}

// A closure's own type keeps its name in the sentence.
export function ownType(): void {
  const first = make();
  let task: Let<typeof first> = first;
  for (const by of [1, 2]) {
    //! E0382 use of possibly-moved value: `task`
    callOnce(task, by);
  }
  task = make();
  callOnce(task, 1);
  task.output.toFixed();
}

// A box.
export function box(): void {
  const task: Let<Boxed<FnOnce<[by: number], number> & Send>> = boxed(make());
  do {
    //! E0382 use of possibly-moved value: this closure
    callOnce(task, 1);
  } while (coin());
}

// What a `Copy` closure is: consumed by no call.
export function copied(): void {
  const f: Let<Fn<[], number> & Copy> = closure({ n: move(1) }).fn(({ n }) => n.value);
  while (coin()) callOnce(f);
  f().toFixed();
  drop(f);
  f().toFixed();
}

// On a parameter it lets a moved closure in: `Let` is for bindings.
export function parameter(f: Let<FnOnce<[by: number], number>>): void {
  //! E0382 use of possibly-moved value: this closure
  callOnce(f, 1);
}
