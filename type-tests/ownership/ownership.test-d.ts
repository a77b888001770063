// Moves with tsd, against the built declarations.
import { boxed, call, callMut, callOnce, clone, closure, drop, move, moved, ref, type FnOnce, type Let, type Moved } from "fn-traits";
import { expectError, expectType } from "tsd";

declare const coin: boolean;
const make = () => closure("task", { list: move([1]) }).fnOnce(({ list }) => list.take().length);

const task = make();
callOnce(task);
expectType<Moved<number, "task">>(task);
expectType<number>(task.output);
expectError(callOnce(task));
expectError(drop(task));
expectError(clone(task));
expectError(boxed(task));
expectError(move(task));
expectError(ref(task));

const branched = make();
if (coin) drop(branched);
expectType<ReturnType<typeof make> | Moved<never, "task">>(branched);
expectError(callOnce(branched));

const looped: Let<FnOnce<[], number>> = make();
while (coin) {
  callOnce(looped);
  break;
}
expectError(callOnce(looped));

const given = make();
boxed(given);
moved(given);
expectError(callOnce(given));

const scale = closure({ by: ref(2) }).fn(({ by }, x: number) => x * by.value);
callOnce(scale, 1);
callOnce(scale, 2);
expectType<number>(scale.output);
expectType<number>(call(scale, 1));
expectType<number>(callMut(scale, 1));
expectError(call(scale, "1"));

export function parameter(f: FnOnce<[], string>): void {
  callOnce(f);
  expectType<string>(f.output);
  expectError(callOnce(f));
}
