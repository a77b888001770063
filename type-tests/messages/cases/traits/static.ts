// `Static` is what borrows nothing: rustc's `'static`, refused with E0373 and E0597.
import { closure, fnPtr, move, mut, place, ref, type Fn, type FnOnce, type Static } from "fn-traits";
import { add, free, job, log, needStatic, scale, shared, total } from "./support.ok.js";

needStatic(free);
needStatic(job);
needStatic(shared);
needStatic(fnPtr(() => 1));
needStatic(closure({ list: move([1]), callback: move(() => 1), later: move(Promise.resolve(1)) }).fnOnce(() => 1));
needStatic(closure({ inner: move(job) }).fnOnce(() => 1));

//! E0373 `scale` may outlive the current function, but it borrows `rate`; capture by `move` instead
needStatic(scale);
//! E0373 `add` may outlive the current function, but it borrows `total`; capture by `move` instead
needStatic(add);
//! E0373 this closure may outlive the current function, but it borrows `log`, `seen`, `total`; capture by `move` instead
needStatic(closure({ total: mut(total), owned: move(1), seen: ref(1), log: mut(log) }).fnMut(() => 1));

// A reference that was moved in is still a reference.
//! E0597 `rate` holds a reference to a value that does not live long enough; capture the value itself by `move`
needStatic(closure({ rate: move(ref(1)) }).fn(() => 1));
//! E0597 `rate`, `sum` holds a reference to a value that does not live long enough
needStatic(closure({ sum: move(ref(total)), rate: move(ref(1)), n: move(1) }).fn(() => 1));
// A captured closure that borrows says what it borrows.
//! E0373 `inner` may outlive the current function, but it borrows `rate`
needStatic(closure({ inner: move(scale) }).fn(({ inner }) => inner.value(1)));
//! E0373 `outer` may outlive the current function, but it borrows `seen`; capture by `move` instead; also error[E0597]: `rate` holds a reference to a value that does not live long enough; capture the value itself by `move`; also error[E0373]: `first` may outlive the current function, but it borrows `rate`; capture by `move` instead; also error[E0373]: `second` may outlive the current function, but it borrows `rate`; capture by `move` instead
needStatic(closure("outer", { second: move(scale), first: move(scale), rate: move(ref(1)), seen: ref(1), n: move(1) }).fn(() => 1));
needStatic(closure({ inner: move(closure({ n: move([1]) }).fn(({ n }) => n.value.length)) }).fn(({ inner }) => inner.value()));

export function timers(later: Fn<[], void> & Static, soon: FnOnce<[], void>): void {
  needStatic(later);
  needStatic(closure({ later: move(later) }).fn(({ later }) => later.value()));
  //! E0277 a bound promises no trait but those it names
  needStatic(soon);
}
void place;
