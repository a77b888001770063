// Cells, pointers and locks with tsd, against the built declarations.
import { arc, cell, closure, move, mutex, rc, refCell, type Arc, type BorrowGuard, type Clone, type Mutex, type Rc, type Send, type Static } from "fn-traits";
import { expectAssignable, expectError, expectNotAssignable, expectType } from "tsd";

const counts = cell(0);
expectType<number>(counts.get());
expectType<number>(counts.replace(2));
expectError(counts.set("a"));
expectError(counts.take());
expectError(cell([1]).get());
expectType<number | undefined>(cell<number | undefined>(1).take());

const words = refCell(["a"]);
expectType<BorrowGuard<string[]>>(words.borrow());
expectType<readonly string[]>(words.borrow().value);
expectType<number>(words.borrowMut().value.push("b"));
expectError(words.borrow().value.push("b"));

const shared = rc({ list: [1] });
expectType<Rc<{ list: number[] }>>(shared.clone());
expectError(shared.value.list.push(2));
expectType<number>(shared.strongCount);
expectNotAssignable<Arc<{ list: number[] }>>(shared);

const locked = arc(mutex(0));
expectType<Arc<Mutex<number>>>(locked.clone());
expectType<number>(locked.value.withLock((guard) => ++guard.value));
expectError(locked.value.withLock((guard) => guard.value.toUpperCase()));

const here = closure({ shared: move(shared) }).fn(({ shared }) => shared.value.value.list.length);
expectAssignable<Clone & Static>(here);
expectNotAssignable<Send>(here);
expectAssignable<Clone & Send & Static>(closure({ locked: move(locked) }).fn(() => 1));
