// Closures that are captured: what a body may call, by its kind, by the captured closure's and by the mode.
import { call, callMut, callOnce, clone, closure, drop, move, mut, place, ref, type Boxed, type Clone, type Copy, type Fn, type FnMut, type FnOnce, type Send, type Static } from "fn-traits";

const total = place(0);
const reader = closure("reader", { list: move([1]) }).fn(({ list }) => list.value.length);
const counter = closure("counter", { list: move([1]) }).fnMut(({ list }, by: number) => list.value.push(by));
const job = closure("job", { list: move([1]) }).fnOnce(({ list }) => list.take().length);
const owning = () => closure({ f: move(reader), g: move(counter), h: move(job) });

// Under `.fn` an `Fn` can be called; an `FnMut` is E0596, an `FnOnce` E0507.
owning().fn(({ f, g, h }) => {
  f.value().toFixed();
  call(f.value).toFixed();
  //! E0596 cannot borrow `g` as mutable, as it is behind a shared reference in this closure; build it with `.fnMut`, and capture `g` by `mut` or `move`
  g.value(1);
  //! E0596 cannot borrow `g` as mutable
  callMut(g.value, 1);
  //! E0507 cannot move out of `h`, a captured variable in an `Fn` closure; build it with `.fnOnce`, or clone the value
  callOnce(h.value);
  //! E0507 cannot move out of `h`, a captured variable in an `Fn` closure
  h.take();
});

// Under `.fnMut` an `FnMut` too; an `FnOnce` is still E0507.
owning().fnMut(({ f, g, h }) => {
  f.value().toFixed();
  g.value(1).toFixed();
  callMut(g.value, 2).toFixed();
  //! E0507 cannot move out of `h`, a captured variable in an `FnMut` closure; build it with `.fnOnce`, or clone the value
  callOnce(h.value);
  //! E0507 cannot move out of `g`, a captured variable in an `FnMut` closure
  g.take();
});

// Under `.fnOnce` everything, and a taken closure is followed like any other.
owning().fnOnce(({ f, g, h }) => {
  f.value().toFixed();
  g.value(1).toFixed();
  const task = h.take();
  callOnce(task);
  //! E0382 use of moved value: `job` was consumed
  callOnce(task);
  const count = g.take();
  count(1);
  drop(count);
  //! E0382 use of moved value: `counter` was consumed
  count(1);
});
owning().fnOnce(({ h }) => {
  callOnce(h.value);
  h.value.output.toFixed();
  //! E0382 use of moved value: `job` was consumed
  callOnce(h.value);
});

// By `ref` only an `Fn` can be called, whatever the body; by `mut` also an `FnMut`.
const lent = () => closure({ f: ref(reader), g: ref(counter), h: ref(job), gm: mut(place(counter)), hm: mut(place(job)) });
lent().fnMut(({ f, g, h, gm, hm }) => {
  f.value();
  gm.value(1);
  //! E0596 cannot borrow `g` as mutable
  g.value(1);
  //! E0507 cannot move out of `h`
  callOnce(h.value);
  //! E0507 cannot move out of `hm`, a captured variable in an `FnMut` closure
  callOnce(hm.value);
});
lent().fnOnce(({ f, g, gm, hm }) => {
  f.value();
  gm.value(1);
  //! E0596 cannot borrow `g` as mutable
  g.value(1);
  //! E0507 cannot move out of `hm`
  callOnce(hm.value);
});

// Bounds and boxes inside behave by the kind that they promise.
export function promised(f: Fn<[], void>, g: FnMut<[], void>, h: FnOnce<[], void>, b: Boxed<FnMut<[], void>>, c: Boxed<FnOnce<[], void> & Send>): void {
  const build = () => closure({ f: move(f), g: move(g), h: move(h), b: move(b), c: move(c) });
  build().fn(({ f, g, h, b, c }) => {
    f.value();
    //! E0596 cannot borrow `g` as mutable
    g.value();
    //! E0507 cannot move out of `h`
    callOnce(h.value);
    //! E0596 cannot borrow `b` as mutable
    b.value();
    //! E0507 cannot move out of `c`
    callOnce(c.value);
  });
  build().fnMut(({ f, g, h, b, c }) => {
    f.value();
    g.value();
    b.value();
    //! E0507 cannot move out of `h`
    callOnce(h.value);
    //! E0507 cannot move out of `c`
    callOnce(c.value);
  });
  build().fnOnce(({ f, g, h, b, c }) => {
    f.value();
    g.value();
    b.value();
    const first = h.take();
    callOnce(first);
    const second = c.take();
    callOnce(second);
  });
}

// Closures inside data are reached like data.
closure({ list: move([counter]), map: move(new Map([["a", counter]])), pair: move({ go: counter, read: reader }) }).fn(({ list, map, pair }) => {
  pair.value.read().toFixed();
  //! E0596 cannot borrow `list` as mutable
  list.value[0]!(1);
  //! E0596 cannot borrow `map` as mutable
  map.value.get("a")!(1);
  //! E0596 cannot borrow `pair` as mutable
  pair.value.go(1);
});
closure({ list: move([counter]), pair: move({ go: counter }) }).fnMut(({ list, pair }) => {
  list.value[0]!(1);
  pair.value.go(1);
});

// The traits of the outer closure follow.
declare function every(f: Clone & Send & Static): void;
declare function copies(f: Copy): void;
declare function sends(f: Send): void;
every(closure({ f: move(reader) }).fn(({ f }) => f.value()));
every(closure({ f: move(job) }).fnOnce(({ f }) => f.take()));
clone(closure({ f: move(counter) }).fnMut(({ f }) => f.value(1)));
copies(closure({ f: ref(counter) }).fn(() => 1));
//! E0277 the trait bound `{closure counter}: Copy` is not satisfied: captured variable `f`
copies(closure({ f: move(counter) }).fnMut(({ f }) => f.value(1)));
const borrowing = closure("borrowing", { total: mut(total) }).fnMut(({ total }) => ++total.value);
//! E0277 the trait bound `{closure borrowing}: Clone` is not satisfied: captured variable `f`
clone(closure({ f: move(borrowing) }).fnMut(({ f }) => f.value()));
//! E0373 `f` may outlive the current function, but it borrows `total`
every(closure({ f: move(closure({ total: ref(total) }).fn(({ total }) => total.value)) }).fn(({ f }) => f.value()));
//! E0277 `{closure printing}` cannot be sent between threads safely: captured variable `f`
sends(closure({ f: move(closure("printing", { print: move(() => 1) }).fn(({ print }) => print.value())) }).fn(({ f }) => f.value()));
