// Misuses that compile and throw `UseAfterMoveError`. A compiler that starts to see one fails here.
// The rest of what depends on the binding is in matrix/*.not-seen.ok.ts.
import { boxed, callOnce, closure, drop, move, type Boxed, type FnMut, type FnOnce, type Let } from "fn-traits";

declare function coin(): boolean;
const make = () => closure("task", { list: move([1, 2]) }).fnOnce(({ list }) => list.take().length);
const makeCounter = () => closure("counter", { list: move([1]) }).fnMut(({ list }) => list.value.push(2));

// A call in expression position does not narrow.
export function inExpressions(): void {
  const assigned = make();
  const nothing = callOnce(assigned);
  callOnce(assigned);
  const guarded = make();
  coin() && callOnce(guarded);
  callOnce(guarded);
  const voided = make();
  void callOnce(voided);
  callOnce(voided);
  const conditional = make();
  coin() ? callOnce(conditional) : callOnce(conditional);
  callOnce(conditional);
  const inArrow = make();
  [1].forEach(() => callOnce(inArrow));
  callOnce(inArrow);
  const returned = make();
  (() => callOnce(returned))();
  callOnce(returned);
  void nothing;
}

// Nor does one in the initialiser of a `for`.
export function inForHead(): void {
  const task = make();
  for (callOnce(task); coin(); ) break;
  callOnce(task);
}

// The `catch` of a `try` starts before what the block did, unless an assignment came after it.
export function inCatch(): void {
  const task: Let<FnOnce<[], number>> = make();
  try {
    callOnce(task);
  } catch {
    callOnce(task);
  }
}

// Giving away is an expression: `moved(f)` says it.
export function givenAway(): void {
  const task = make();
  const box = boxed(task);
  callOnce(task);
  const inner = make();
  const outer = closure({ inner: move(inner) }).fnOnce(({ inner }) => {
    const f = inner.take();
    callOnce(f);
    return f.output;
  });
  callOnce(inner);
  callOnce(box);
  callOnce(outer);
}

// A plain callback parameter asks for no mark of life.
export function plainCallback(): void {
  const counter = makeCounter();
  drop(counter);
  [1, 2].map(counter);
  const callback: () => unknown = counter;
  callback();
}

// Another name for the same closure.
export function aliases(first: FnOnce<[], number>): void {
  const second = first;
  callOnce(first);
  callOnce(second);
  const list = [make()];
  const element = list[0];
  if (element) callOnce(element);
  list.forEach((task) => callOnce(task));
  const tasks = new Map<string, FnOnce<[], number>>();
  callOnce(tasks.get("a")!);
  callOnce(tasks.get("a")!);
}

// What a function does with its parameter is not seen by its caller.
export function handedOver(): void {
  const task = make();
  consume(task);
  consume(task);
}
function consume(task: FnOnce<[], number>): void {
  callOnce(task);
}

// A bound as annotation stops the compiler where paths meet, as on a parameter: `Let` does not.
export function annotatedWithBound(): void {
  const task: FnOnce<[], number> = make();
  if (coin()) callOnce(task);
  callOnce(task);
}

// Nor do other methods of the same object know.
export class Job {
  constructor(readonly task: FnOnce<[], number>) {}
  run(): void {
    callOnce(this.task);
  }
  runAgain(): void {
    this.run();
    callOnce(this.task);
  }
}

// A function declaration is hoisted: it may run before the move.
export function hoisted(): void {
  const task = make();
  callOnce(task);
  function later(): void {
    callOnce(task);
  }
  later();
}

// A closure created before the move, which runs after it.
export function createdBefore(): void {
  const task = make();
  const later = () => callOnce(task);
  callOnce(task);
  later();
}

// `any`, as everywhere.
export function anything(f: FnMut<[], void>): void {
  const untyped: any = f;
  drop(untyped);
  f();
}

// Of a parameter, a second call in the `finally` of the `try` that consumed it.
export function inFinally(task: FnOnce<[], number>): void {
  try {
    coin();
    callOnce(task);
    coin();
  } finally {
    callOnce(task);
  }
}

// Its own type takes a moved closure, as narrowing needs it to; a box's does too.
export function asItself(): void {
  const task = make();
  const box = boxed(make());
  callOnce(task);
  callOnce(box);
  const again: (typeof task)[] = [task];
  const boxes: Boxed<FnOnce<[], number>>[] = [box];
  const rebound: Let<FnOnce<[], number>> = task;
  void [again, boxes, rebound];
}
