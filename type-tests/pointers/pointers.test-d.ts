// Boxes and function pointers with tsd, against the built declarations.
import { boxed, callOnce, clone, closure, fnPtr, move, mut, place, ref, type Boxed, type Clone, type Fn, type FnMut, type FnOnce, type FnPtr, type Send, type Static } from "fn-traits";
import { expectAssignable, expectError, expectNotAssignable, expectType } from "tsd";

const total = place(0);
const add = boxed(closure({ total: mut(total) }).fnMut(({ total }, x: number) => (total.value += x)));
expectType<number>(add(1));
expectAssignable<Boxed<FnMut<[x: number], number> & Send>>(add);
expectAssignable<Boxed<FnOnce<[x: number], number>>>(add);
expectNotAssignable<Boxed<Fn<[x: number], number>>>(add);
expectNotAssignable<Boxed<FnMut<[x: number], number> & Static>>(add);
expectNotAssignable<Clone>(add);
expectError(clone(add));

const task = boxed(closure({ list: move([1]) }).fnOnce(({ list }) => list.take()));
expectError(task());
callOnce(task);
expectType<number[]>(task.output);
expectError(callOnce(task));

const pointer = fnPtr((x: number) => String(x));
expectType<FnPtr<[x: number], string>>(pointer);
expectType<string>(pointer(1));
expectError(fnPtr(closure({ n: ref(1) }).fn(() => 1)));
expectAssignable<FnPtr<[], number>>(closure({}).fn(() => 1));
expectNotAssignable<FnPtr<[], number>>(closure({ n: ref(1) }).fn(() => 1));
