// `not`, `and`, `or`, `converge`, `compose`: what is refused, and what the result lacks.
import { call, callMut, callOnce, clone, closure, drop, move, mut, place, type FnOnce } from "fn-traits";
import { and, compose, converge, not, or } from "fn-traits/combinators";

const total = place(0);
const list = [1, 2];
const counts = closure("counts", { total: mut(total) }).fnMut(({ total }, x: number) => (total.value += x) > 3);
const last = closure("last", { list: move(list) }).fnOnce(({ list }, x: number) => list.take().includes(x));
const positive = (x: number) => x > 0;
const gone = closure("gone", { list: move(list) }).fn(({ list }, x: number) => list.value.includes(x));
drop(gone);

//! E0382 use of moved value: `gone`
not(gone);
//! E0382 use of moved value: `gone`
and(positive, gone);
//! E0382 use of moved value: `gone`
or(gone, positive);
converge(
  (a: boolean, b: boolean) => a && b,
  positive,
  //! E0382 use of moved value: `gone`
  gone,
);
compose(
  //! E0382 use of moved value: `gone`
  gone,
  (x: number) => x,
);
export function parameter(f: FnOnce<[x: number], boolean>): void {
  callOnce(f, 1);
  //! E0382 use of moved value: this closure
  and(positive, f);
  compose(
    (x: boolean) => x,
    //! E0382 use of moved value: this closure
    f,
  );
}

//! E0525 `counts` only implements `FnMut`, because it was built with `.fnMut`; build it with `.fn`, or ask for `FnMut`; note: in part `predicate`
call(not(counts), 1);
//! E0525 `counts` only implements `FnMut`, because it was built with `.fnMut`; build it with `.fn`, or ask for `FnMut`; note: in part `second`
call(and(positive, counts), 1);
//! E0277 captured variable `total`; capture it by `ref`, or `move` a clone in; note: in part `first`
clone(or(counts, positive));
//! E0525 `last` only implements `FnOnce`, because it was built with `.fnOnce`; build it with `.fnMut`, or ask for `FnOnce`; note: in part `branch2`
callMut(converge((a: boolean, b: boolean) => a && b, positive, last), 1);
//! TS This expression is not callable.
or(positive, last)(1);
//! E0277 captured variable `total`; capture it by `ref`, or `move` a clone in; note: in part `argument2`
clone(compose((x: boolean) => !x, counts));
const composed = compose((x: boolean) => !x, last);
callOnce(composed, 1);
//! E0382 use of moved value: this closure
callOnce(composed, 1);

//! TS Type 'number' is not assignable to type 'boolean'.
not((x: number) => x);
//! TS is not assignable to parameter of type
and(positive, (x: string) => true);
//! TS is not assignable to parameter of type
converge((a: string) => a, positive, positive);
