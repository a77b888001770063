// What a binding is before, at and after a move.
import { boxed, callOnce, clone, closure, drop, move, moved, ref, type Boxed, type FnClosure, type FnMut, type FnOnce, type Let, type Moved } from "fn-traits";
import { expectTypeOf } from "expect-type";

declare function coin(): boolean;
const make = () => closure("task", { list: move([1, 2]) }).fnOnce(({ list }, by: number) => list.take().length * by);
type Task = ReturnType<typeof make>;

export function consumed(): void {
  const task = make();
  expectTypeOf(task).toEqualTypeOf<Task>();
  callOnce(task, 2);
  expectTypeOf(task).toEqualTypeOf<Moved<number, "task">>();
  expectTypeOf(task.output).toEqualTypeOf<number>();
}
export function dropped(): void {
  const task = make();
  drop(task);
  expectTypeOf(task).toEqualTypeOf<Moved<never, "task">>();
  const given = make();
  moved(given);
  expectTypeOf(given).toEqualTypeOf<Moved<never, "task">>();
}
export function joined(): void {
  const task = make();
  if (coin()) callOnce(task, 2);
  expectTypeOf(task).toEqualTypeOf<Task | Moved<number, "task">>();
}
export function bothBranches(): void {
  const task = make();
  if (coin()) callOnce(task, 1);
  else callOnce(task, 2);
  expectTypeOf(task).toEqualTypeOf<Moved<number, "task">>();
}
export function renewed(): void {
  let task = make();
  callOnce(task, 2);
  task = make();
  expectTypeOf(task).toEqualTypeOf<Task>();
}
export function unnamed(): void {
  const f = closure({ list: move([1]) }).fnMut(({ list }) => list.value.pop());
  callOnce(f);
  expectTypeOf(f).toEqualTypeOf<Moved<number | undefined, "">>();
}

// A `Copy` closure keeps its type, with the output of the last call.
export function copied(): void {
  const rate = 2;
  const scale = closure({ rate: ref(rate) }).fn(({ rate }, x: number) => x * rate.value);
  callOnce(scale, 1);
  expectTypeOf(scale.output).toEqualTypeOf<number>();
  expectTypeOf(scale(1)).toEqualTypeOf<number>();
  drop(scale);
  expectTypeOf(scale).toExtend<FnClosure<{ rate: import("fn-traits").ByRef<number> }, [x: number], number>>();
}

// A parameter becomes an intersection: what it promised, and that it is gone.
export function parameters<F extends FnOnce<[], Date>>(bound: FnOnce<[], Date>, generic: F, optional?: FnOnce<[], Date>): void {
  callOnce(bound);
  expectTypeOf(bound.output).toEqualTypeOf<Date>();
  callOnce(generic);
  expectTypeOf(generic.output).toEqualTypeOf<Date>();
  if (optional) {
    callOnce(optional);
    expectTypeOf(optional.output).toEqualTypeOf<Date>();
  }
}

// `Let` is a live and a moved half; an assignment narrows to the live one.
export function letBindings(): void {
  let task: Let<FnOnce<[by: number], number>> = make();
  expectTypeOf(task).not.toExtend<Moved<number>>();
  callOnce(task, 1);
  expectTypeOf(task).toEqualTypeOf<Moved<number, string>>();
  task = make();
  callOnce(task, 2);
  expectTypeOf(task.output).toEqualTypeOf<number>();
}
export function letClosure(): void {
  const own: Let<Task> = make();
  expectTypeOf(own).toEqualTypeOf<Task>();
  callOnce(own, 1);
  expectTypeOf(own).toEqualTypeOf<Moved<number, "task">>();
}

// Clones and boxes.
export function others(bound: FnMut<[], void> & import("fn-traits").Clone): void {
  expectTypeOf(clone(make())).toEqualTypeOf<Task>();
  expectTypeOf(clone(bound)).toEqualTypeOf<FnMut<[], void> & import("fn-traits").Clone>();
  const box: Boxed<FnOnce<[by: number], number>> = boxed(make());
  callOnce(box, 1);
  expectTypeOf(box.output).toEqualTypeOf<number>();
}
