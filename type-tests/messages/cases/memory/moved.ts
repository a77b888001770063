// Each of them takes its value over, so a closure that was moved is refused.
import { arc, callOnce, cell, closure, move, mutex, rc, refCell, type FnOnce } from "fn-traits";

declare const condition: boolean;
const make = () => closure("job", { a: move([1]) }).fnOnce(({ a }) => a.take().length);

const a = make();
callOnce(a);
//! E0382 use of moved value: `job` was consumed
cell(a);
//! E0382 use of moved value: `job` was consumed
refCell(a);
//! E0382 use of moved value: `job` was consumed
rc(a);
//! E0382 use of moved value: `job` was consumed
arc(a);
//! E0382 use of moved value: `job` was consumed
mutex(a);

const b = make();
if (condition) callOnce(b);
//! E0382 use of possibly-moved value: `job` was moved on another path
rc(b);

// A bound's type tells as well.
export function take(task: FnOnce<[], number>): void {
  rc(task).strongCount;
  callOnce(task);
  //! E0382 use of moved value: this closure was consumed
  rc(task);
}

// A type parameter passes.
export const wrap = <T>(value: T) => rc(refCell(value));
wrap(1).value.borrow().value.toFixed();
export const wrapObject = <T extends object>(value: T) => arc(mutex(value));
wrapObject([1]).value.lock().value.push(2);
