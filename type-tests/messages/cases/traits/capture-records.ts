// The traits of capture records that are not written as a literal of names: unions, and other keys.
import { clone, closure, fnPtr, move, mut, place, ref, type ByMove, type ByMut, type ByRef } from "fn-traits";
import { needClone, needCopy, needSend, needStatic, total } from "./support.ok.js";

// A union has what all its records have, and each says what it lacks.
declare function pick(): { a: ByMut<number> } | { b: ByMove<() => void> };
const picked = closure(pick()).fnMut(() => 0);
//! E0277 the trait bound `&mut number: Clone` is not satisfied: captured variable `a`; capture it by `ref`, or `move` a clone in
//! E0277 the trait bound `fn: Clone` is not satisfied: captured variable `b`
clone(picked);
//! E0277 the trait bound `fn: Copy` is not satisfied: captured variable `b`
needCopy(picked);
//! E0277 `fn` cannot be sent between threads safely: captured variable `b`
needSend(picked);
//! E0373 this closure may outlive the current function, but it borrows `a`; capture by `move` instead
needStatic(picked);
//! E0308 mismatched types: expected a function pointer, but this closure captures `a`; only a closure that captures nothing coerces
fnPtr(picked);
declare function owning(): { a: ByMove<number> } | { b: ByMove<string> } | {};
const owned = closure(owning()).fn(() => 0);
needCopy(owned);
needStatic(owned);
//! E0308 mismatched types: expected a function pointer, but this closure captures `a`
fnPtr(owned);
declare function reading(): { a: ByRef<number> } | { a: ByMove<number> };
needCopy(closure(reading()).fn(({ a }) => a.value));

// A key may be a number.
const numbered = closure({ 1: mut(total), two: mut(total), 3: move(1) }).fnMut((captures) => captures[1].value++);
//! E0277 the trait bound `&mut number: Clone` is not satisfied: captured variable `1`; the trait bound `&mut number: Clone` is not satisfied: captured variable `two`;
clone(numbered);
//! E0373 this closure may outlive the current function, but it borrows `1`, `two`; capture by `move` instead
needStatic(numbered);
//! E0308 mismatched types: expected a function pointer, but this closure captures `1`, `3`, `two`
fnPtr(numbered);
const inner = closure({ n: ref(total) }).fn(({ n }) => n.value);
//! E0597 `2` holds a reference to a value that does not live long enough; capture the value itself by `move`; also error[E0373]: `1` may outlive the current function, but it borrows `n`
needStatic(closure({ 1: move(inner), 2: move(ref(1)) }).fn(() => 1));
needStatic(closure({ 1: move(1) }).fn((captures) => captures[1].value));

// A symbol is no name: it would not be found when the closure is made.
const key = Symbol();
//! TS is not assignable to type 'never'
closure({ [key]: move(1) });
//! TS is not assignable to type 'never'
closure("keyed", { named: move(1), [key]: move(1) });
closure("keyed", { named: move(1), ["computed"]: move(1) }).fn(({ named, computed }) => named.value + computed.value);
