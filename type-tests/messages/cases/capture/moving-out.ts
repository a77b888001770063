// E0507: what a body may take out of its captures, by the kind of the closure and the mode of the capture.
import { closure, move, mut, place, ref } from "fn-traits";

const total = place(0);
const build = () => closure("tidy", { names: move(["a"]), total: mut(total), rate: ref(2) });

// Under `.fnOnce` what was moved in can be taken; a reference cannot.
build().fnOnce(({ names }) => names.take().length);
//! E0507 cannot move out of `total`, which is behind a reference; capture it by `move`, or clone the value
build().fnOnce(({ total }) => total.take());
//! E0507 cannot move out of `rate`, which is behind a reference; capture it by `move`, or clone the value
build().fnOnce(({ rate }) => rate.take());

// What is `Copy` as often as one likes, and anything again when it was assigned; so no later use is refused.
build().fnOnce(({ names }) => {
  const taken = names.take();
  names.value = taken;
  return names.take().length;
});
closure({ n: move(1) }).fnOnce(({ n }) => n.take() + n.take());

// Under `.fnMut` and `.fn` nothing can: the body may run again.
//! E0507 cannot move out of `names`, a captured variable in an `FnMut` closure; build it with `.fnOnce`, or clone the value
build().fnMut(({ names }) => names.take());
//! E0507 cannot move out of `total`, a captured variable in an `FnMut` closure
build().fnMut(({ total }) => total.take());
//! E0507 cannot move out of `rate`, a captured variable in an `FnMut` closure
build().fnMut(({ rate }) => rate.take());
//! E0507 cannot move out of `names`, a captured variable in an `Fn` closure; build it with `.fnOnce`, or clone the value
build().fn(({ names }) => names.take());
//! E0507 cannot move out of `total`, a captured variable in an `Fn` closure
build().fn(({ total }) => total.take());
//! E0507 cannot move out of `rate`, a captured variable in an `Fn` closure
build().fn(({ rate }) => rate.take());

// The line is that of the access, and the name that of the capture, whatever the body calls it.
build().fnMut(({ names: list }, by: number) => {
  const count = list.value.length * by;
  //! E0507 cannot move out of `names`
  const all = list.take();
  return count + all;
});
build().fnMut((self) => {
  //! E0507 cannot move out of `names`
  self.names.take();
  const { total } = self;
  //! E0507 cannot move out of `total`
  return total.take();
});

// Capturing again by `move` is moving out too.
build().fnOnce(({ names }) => closure({ names: move(names) }).fnOnce(({ names }) => names.take()));
//! E0507 cannot move out of `names`, a captured variable in an `FnMut` closure
build().fnMut(({ names }) => closure({ names: move(names) }).fnOnce(({ names }) => names.take()));
// A `Copy` value is copied, from wherever it is; a reference is moved as a reference.
build().fnMut(({ total, rate }) => closure({ total: move(total), rate: move(rate) }).fnOnce(({ total }) => total.take()));
build().fn(({ total }) => closure({ total: move(total) }).fnOnce(({ total }) => total.value.value + 1));
//! TS Operator '+' cannot be applied to types 'Ref<number, "total", "Fn">' and 'number'.
build().fn(({ total }) => closure({ total: move(total) }).fnOnce(({ total }) => total.value + 1));
build().fn(({ names }) => closure({ names: move(names) }).fnOnce(({ names }) => names.take().value.length));

// Reading and replacing are no moves.
build().fnMut(({ names }) => {
  const before = names.value;
  names.value = [];
  return before;
});
export {};
