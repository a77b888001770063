// A closure inside a closure captures the captures: reborrows, and what cannot be borrowed.
import { callOnce, closure, move, mut, place, ref } from "fn-traits";

const total = place(0);
const build = () => closure("outer", { total: mut(total), names: move(["a"]), rate: ref(2) });

// In `.fnMut` a capture by `mut` or `move` is borrowed again by either mode, a capture by `ref` by `ref`.
build().fnMut(({ total, names, rate }) => {
  const add = closure({ total: mut(total), rate: ref(rate) }).fnMut(({ total, rate }, x: number) => (total.value += x * rate.value));
  const note = closure({ names: mut(names) }).fnMut(({ names }, name: string) => names.value.push(name));
  const read = closure({ total: ref(total), names: ref(names) }).fn(({ total, names }) => total.value + names.value.length);
  //! E0596 cannot borrow a value as mutable that is not declared as mutable
  const broken = closure({ rate: mut(rate) });
  void broken;
  return add(1) + note("b") + read();
});

// In `.fn` everything is behind `&`, so nothing can be borrowed mutably.
build().fn(({ total, names, rate }) => {
  const read = closure({ total: ref(total), names: ref(names), rate: ref(rate) }).fn(({ total, names, rate }) => total.value + names.value.length + rate.value);
  //! E0596 cannot borrow a value as mutable
  const first = closure({ total: mut(total) });
  //! E0596 cannot borrow a value as mutable
  const second = closure({ names: mut(names) });
  void [first, second];
  return read();
});

// In `.fnOnce` what is owned can be borrowed, or moved on.
build().fnOnce(({ total, names, rate }) => {
  const add = closure({ total: mut(total), names: mut(names), rate: ref(rate) }).fnMut(({ total, names, rate }) => (total.value += names.value.length * rate.value));
  add();
  const take = closure("take", { names: move(names) }).fnOnce(({ names }) => names.take());
  callOnce(take);
  //! E0382 use of moved value: `take`
  callOnce(take);
  return take.output;
});

// The view narrows with every `&`, and what an inner closure captures is what it sees.
build().fnMut(({ names }) =>
  closure({ names: ref(names) }).fnMut(({ names }) => {
    //! TS Property 'push' does not exist on type 'readonly string[]'.
    names.value.push("b");
    return names.value.length;
  }),
);
build().fnMut(({ names }) =>
  closure({ names: mut(names) }).fn(({ names }) => {
    //! TS Property 'push' does not exist on type 'readonly string[]'.
    names.value.push("b");
    return names.value.length;
  }),
);
build().fnMut(({ names }) =>
  closure({ inner: mut(names) }).fnMut(({ inner }) => {
    //! E0507 cannot move out of `inner`, a captured variable in an `FnMut` closure
    return inner.take();
  }),
);

// What the inner closure implements follows from its own captures: it borrows from the environment.
declare function keep(f: import("fn-traits").Static): void;
declare function duplicate(f: import("fn-traits").Clone): void;
build().fnMut(({ total, names, rate }) => {
  //! E0373 this closure may outlive the current function, but it borrows `rate`
  keep(closure({ rate: ref(rate) }).fn(({ rate }) => rate.value));
  //! E0277 the trait bound `&mut string[]: Clone` is not satisfied: captured variable `names`
  duplicate(closure({ names: mut(names) }).fnMut(({ names }) => names.value.length));
  duplicate(closure({ total: ref(total) }).fn(({ total }) => total.value));
  // A moved reference is a reference.
  //! E0597 `rate` holds a reference to a value that does not live long enough
  keep(closure({ rate: move(rate) }).fn(() => 1));
});
export {};
