// What both the library and its kernel (whole-kernel/index.mjs) have to do: one program, run with each of them.

/** Runs the program; throws when something is not as it should be. */
export async function holdWhole(library) {
  const { and, arc, boxed, byMut, byRef, call, callMut, callOnce, callTwice, cell, clone, closure, compose, constant, converge, countWhere, curry } = library;
  const { drop, filter, flip, flow, fnPtr, fold, forEach, identity, map, mapArgs, mapOutput, memoize, move, moved, mut, mutex, not, once, or } = library;
  const { orInsertWith, partial, pipe, place, rc, ref, refCell, repeat, retain, scopeGuard, sortByKey, split, tap, tryOnce, uncurry, unwrapOrElse } = library;
  const DISPOSE = Symbol.dispose ?? Symbol.for("Symbol.dispose");
  let checks = 0;
  const is = (what, found, expected) => {
    checks++;
    const [left, right] = [found, expected].map((value) => JSON.stringify(value));
    if (left !== right) throw new Error(`${what}: ${left}, and not ${right}`);
  };
  /** The sentence and the name of a refusal, its class being that of the library. */
  const refused = (what, use, kind, start, variable) => {
    checks++;
    try {
      use();
    } catch (error) {
      if (!(error instanceof library[kind]) || !(error instanceof library.ClosureError) || error.name !== kind || !error.message.startsWith(`error[${error.code}]: ${start}`) || error.variable !== variable) {
        throw new Error(`${what}: ${error.name} ${error.variable} ${error.stack}`);
      }
      return;
    }
    throw new Error(`${what}: not refused`);
  };
  const log = [];
  const resource = (name) => ({ name, [DISPOSE]: () => void log.push(name) });
  const logged = () => log.splice(0).join();
  const text = "use of moved value: ";

  // Kinds, captures, calls.
  const total = place(1);
  const add = closure("add", { total: mut(total), by: ref(2) }).fnMut(({ total, by }, n) => (total.value += n * by.value));
  is("FnMut", [add(1), callMut(add, 1), total.value], [3, 5, 5]);
  refused("FnMut as Fn", () => call(add), "KindError", "expected a closure that implements the `Fn` trait, but `add` only implements `FnMut`, because it was built with `.fnMut`; build it with `.fn`", "add");
  const read = closure({ total: ref(total) }).fn(({ total }) => total.value);
  is("Fn", [read(), call(read), (total.value = 7) && read()], [5, 5, 7]);
  const take = closure("take", { list: move([1, 2]) }).fnOnce(({ list }) => list.take().length);
  refused("FnOnce as FnMut", () => callMut(take), "KindError", "expected a closure that implements the `FnMut` trait, but `take` only", "take");
  callOnce(take);
  is("FnOnce", take.output, 2);
  refused("twice", () => callOnce(take), "UseAfterMoveError", `${text}\`take\` was consumed`, "take");
  callOnce(add, 1);
  refused("FnMut consumed", () => add(1), "UseAfterMoveError", text, "add");
  const failing = closure({ a: move([1]) }).fnOnce(() => {
    throw new Error("no");
  });
  try {
    callOnce(failing);
  } catch {}
  refused("consumed by a throw", () => callOnce(failing), "UseAfterMoveError", `${text}this closure`, undefined);
  const again = closure("again", {}).fnMut(() => again());
  refused("reentry", () => again(), "BorrowMutError", "cannot borrow `again` as mutable more than once", "again");
  is("after a throw", closure({}).fnMut(() => 1)(), 1);
  is("named", closure("f", {}).fn(() => 1)(), 1);

  // What a body may do.
  const body = (kind, mode, use) => () => {
    const f = closure({ v: mode })[kind](({ v }) => use(v));
    return kind === "fnOnce" ? callOnce(f) : f();
  };
  refused("take by ref", body("fnOnce", ref([1]), (v) => v.take()), "MoveOutError", "cannot move out of `v`, which is behind a reference", "v");
  refused("take under Fn", body("fn", move([1]), (v) => v.take()), "MoveOutError", "cannot move out of `v`, a captured variable in an `Fn` closure", "v");
  refused("take under FnMut", body("fnMut", move([1]), (v) => v.take()), "MoveOutError", "cannot move out of `v`, a captured variable in an `FnMut`", "v");
  refused("assign by ref", body("fnMut", ref([1]), (v) => (v.value = 2)), "ImmutableBorrowError", "cannot assign to `v`", "v");
  refused("assign under Fn", body("fn", mut(place(1)), (v) => (v.value = 2)), "ImmutableBorrowError", "cannot assign to `v`", "v");
  refused("read what was taken", body("fnOnce", move([1]), (v) => (v.take(), v.value)), "UseAfterMoveError", `${text}\`v\``, "v");
  refused("mut of no place", () => mut(1), "ImmutableBorrowError", "cannot borrow a value as mutable", undefined);
  refused("mut twice", () => closure({ a: mut(total), b: mut(total) }).fn(() => 1), "BorrowMutError", "cannot borrow `b` as mutable more than once", "b");
  refused("ref and mut", () => closure({ a: ref(total), b: mut(total) }).fn(() => 1), "BorrowMutError", "cannot borrow `b` as mutable because", "b");
  refused("mut and ref", () => closure({ a: mut(total), b: ref(total) }).fn(() => 1), "BorrowMutError", "cannot borrow `b` as immutable", "b");
  refused("no capture", () => closure({ a: 1 }).fn(() => 1), "MismatchedTypesError", "mismatched types: `a` is no capture", "a");
  refused("no function", () => closure({}).fn(1), "NotCallableError", "expected function", undefined);
  refused("no closure", () => callOnce(1), "NotCallableError", "expected function", undefined);
  const mine = move([1]);
  closure({ mine }).fn(() => 1);
  refused("a capture twice", () => closure({ mine }).fn(() => 1), "UseAfterMoveError", `${text}\`mine\``, "mine");
  const moving = place([1]);
  move(moving);
  refused("a place moved out of", () => moving.value, "UseAfterMoveError", `${text}this place`, undefined);
  moving.value = [2];
  is("assigned anew", moving.value, [2]);

  // Closures in captures.
  const inner = () => closure("inner", { list: move([1]) }).fnOnce(({ list }) => list.take()[0]);
  const given = inner();
  const outer = closure({ given: move(given) }).fnOnce(({ given }) => {
    const f = given.take();
    callOnce(f);
    return f.output;
  });
  refused("captured", () => callOnce(given), "UseAfterMoveError", `${text}\`inner\``, "inner");
  callOnce(outer);
  is("a closure taken out", outer.output, 1);
  refused("a captured FnOnce under FnMut", () => closure({ f: move(inner()) }).fnMut(({ f }) => callOnce(f.value))(), "MoveOutError", "cannot move out of `f`, a captured variable in an `FnMut`", "f");
  refused("dropped under Fn", () => closure({ f: move(inner()) }).fn(({ f }) => drop(f.value))(), "MoveOutError", "cannot move out of `f`", "f");

  // Copy and Clone.
  callOnce(read);
  is("a Copy closure lives on", [read(), identity(read) === read], [9, true]);
  const greet = closure({ text: move("a"), list: move([[1], new Map([[1, new Set([2])]]), { x: { y: 1 } }]) }).fnMut(({ text, list }) => [(text.value += "b"), list.value.push(0)]);
  const other = clone(greet);
  is("clones", [greet(), greet(), other()], [["ab", 4], ["abb", 5], ["ab", 4]]);
  class Counter {}
  refused("mut cloned", () => clone(closure("c", { n: mut(total) }).fnMut(() => 1)), "TraitBoundError", "the trait bound `&mut number: Clone` is not satisfied: captured variable `n`; capture it", "n");
  refused("several", () => clone(closure({ a: move(resource("x")), n: mut(total) }).fnMut(() => 1)), "TraitBoundError", "the trait bound `object: Clone` is not satisfied: captured variable `a`; the trait bound `&mut number: Clone`", "a");
  is("a class with clone", clone({ n: Object.assign(new Counter(), { clone: () => 5 }) }), { n: 5 });
  refused("moved and cloned", () => clone(add), "UseAfterMoveError", text, "add");
  const cloning = closure("cloning", {}).fnMut(() => clone(cloning));
  refused("cloned while it runs", () => cloning(), "BorrowMutError", "cannot borrow `cloning` as immutable", "cloning");

  // Destructors.
  const owns = (kind, use) => closure({ a: move(resource("a")), r: ref(resource("r")), b: move(resource("b")) })[kind](use);
  callOnce(owns("fnOnce", () => 1));
  is("in reverse order", logged(), "b,a");
  callOnce(owns("fnOnce", ({ a }) => a.take() && 1));
  is("but what was taken", logged(), "b");
  try {
    callOnce(owns("fnOnce", () => JSON.parse("no")));
  } catch {}
  is("after a throw", logged(), "b,a");
  const kept = owns("fnMut", () => 1);
  kept();
  kept[DISPOSE]();
  kept[DISPOSE]();
  is("once", logged(), "b,a");
  refused("disposed", () => kept(), "UseAfterMoveError", text, undefined);
  const self = owns("fnMut", () => (drop(self), log.push("ran")));
  const dropped = closure({ f: move(owns("fn", () => 1)) }).fn(() => 1);
  drop(dropped);
  is("inside", logged(), "b,a");
  refused("dropped twice", () => drop(dropped), "UseAfterMoveError", text, undefined);

  // Promises.
  const later = owns("fnOnce", async () => (await 1, log.push("ran"), 5));
  callOnce(later);
  is("not before it settles", logged(), "");
  is("a promise", await later.output, 5);
  is("when it settles", logged(), "ran,b,a");
  const slow = closure("slow", {}).fnMut(async () => 1);
  const first = slow();
  refused("entered again", () => slow(), "BorrowMutError", "cannot borrow `slow` as mutable more than once", "slow");
  await first;
  is("and then", await slow(), 1);

  // Pointers.
  const box = boxed(closure({ n: move(1) }).fnMut(({ n }) => n.value++));
  is("boxed", [box(), box()], [1, 2]);
  refused("boxes cloned", () => clone(box), "TraitBoundError", "the trait bound `Box<dyn Fn…>: Clone`", undefined);
  is("fnPtr", [fnPtr((n) => n + 1)(1), fnPtr(closure({}).fn((_, n) => n + 1))(1)], [2, 2]);
  refused("fnPtr", () => fnPtr(closure("p", { a: ref(1), b: ref(1) }).fn(() => 1)), "MismatchedTypesError", "mismatched types: expected a function pointer, but `p` captures `a`, `b`; only", "p");
  refused("fnPtr of parts", () => fnPtr(flow((n) => n)), "MismatchedTypesError", "mismatched types: expected a function pointer, but this closure captures its parts", undefined);
  is("moved", moved(box), undefined);

  // Memory.
  const hits = cell(1);
  hits.set(hits.get() + 1);
  is("Cell", [hits.replace(5), hits.take(), cell(3).intoInner(), hits["~rust"]], [2, 5, 3, "Cell<undefined>"]);
  refused("Cell of what is not Copy", () => cell([1]).get(), "TraitBoundError", "the method `get` exists for `Cell<number[]>`, but its trait bounds were not satisfied: `number[]: Copy`; use", undefined);
  const shared = refCell([1]);
  const one = shared.borrow();
  const two = shared.borrow();
  refused("RefCell", () => shared.borrowMut(), "BorrowMutError", "cannot borrow this `RefCell` as mutable because", undefined);
  one.drop();
  one.drop();
  two.drop();
  const writer = shared.borrowMut();
  writer.value = [2];
  refused("RefCell", () => shared.borrow(), "BorrowMutError", "cannot borrow this `RefCell` as immutable", undefined);
  refused("RefCell", () => shared.borrowMut(), "BorrowMutError", "cannot borrow this `RefCell` as mutable more than once", undefined);
  writer[DISPOSE]();
  refused("a guard that has ended", () => writer.value, "UseAfterMoveError", `${text}this \`RefMut\``, undefined);
  is("RefCell", [shared.replace([3]), shared.clone().intoInner(), shared.intoInner()], [[2], [3], [3]]);
  refused("RefCell", () => shared.borrow(), "UseAfterMoveError", `${text}this \`RefCell\``, undefined);
  for (const pointer of [rc, arc]) {
    const handle = pointer(resource("x"));
    const second = handle.clone();
    is("pointers", [handle.strongCount, handle.ptrEq(second), handle.value.name, handle["~rust"]], [2, true, "x", pointer === rc ? "Rc<object>" : "Arc<object>"]);
    handle.drop();
    is("one of two", logged(), "");
    second[DISPOSE]();
    is("the last", logged(), "x");
    refused("a pointer", () => second.clone(), "UseAfterMoveError", `${text}this \`${pointer === rc ? "Rc" : "Arc"}\``, undefined);
    is("intoInner", pointer([4]).intoInner(), [4]);
  }
  const lock = mutex(1);
  const held = lock.lock();
  refused("Mutex", () => lock.lock(), "BorrowMutError", "cannot borrow this `Mutex` as mutable more than once", undefined);
  held.value++;
  held.drop();
  is("Mutex", lock.intoInner(), 2);
  is("shared by a clone", (() => {
    const f = closure({ n: move(rc(cell(1))) }).fn(({ n }) => n.value.value.replace(n.value.value.get() + 1));
    return [f(), clone(f)(), f()];
  })(), [1, 2, 3]);
  refused("no Clone inside", () => clone(refCell(resource("x"))), "TraitBoundError", "the trait bound `RefCell<object>: Clone`", undefined);

  // Combinators.
  const inc = (n) => n + 1;
  const twice = (n) => n * 2;
  const scale = (by) => closure("scale", { by: move([by]) }).fn(({ by }, n) => n * by.value[0]);
  const count = (name = "count") => closure(name, { n: move([0]) }).fnMut(({ n }, by = 1) => (n.value = [n.value[0] + by])[0]);
  const gift = () => closure("gift", { n: move([3]) }).fnOnce(({ n }, by = 1) => n.take()[0] * by);
  const out = (f, ...args) => (callOnce(f, ...args), f.output);
  is("flow", [flow(inc, twice)(1), flow(scale(2), inc)(3), out(flow(gift(), inc), 2), flow()(4)], [4, 7, 7, 4]);
  is("compose, pipe", [compose(inc, twice)(1), pipe(1, inc, twice), pipe(2, scale(3), gift())], [3, 4, 18]);
  const used = scale(2);
  flow(used);
  refused("a part is moved", () => used(1), "UseAfterMoveError", `${text}\`scale\``, "scale");
  refused("a part given twice", () => ((f) => flow(f, f))(scale(2)), "UseAfterMoveError", `${text}\`scale\``, "scale");
  is("a Copy part twice", ((f) => flow(f, f)(2))(closure({ n: ref(2) }).fn(({ n }, by) => n.value * by)), 8);
  refused("a part's kind", () => callMut(flow(inc, gift())), "KindError", "expected a closure that implements the `FnMut` trait, but `gift` only implements `FnOnce`, because it was built with `.fnOnce`; build it with `.fnMut`, or ask for `FnOnce`; note: in part `step2`", undefined);
  refused("parts' Clone", () => clone(flow(closure({ t: mut(total) }).fnMut(() => 1))), "TraitBoundError", "the trait bound `&mut number: Clone` is not satisfied: captured variable `t`; capture it by `ref`, or `move` a clone in; note: in part `step1`", "step1");
  const counter = flow(count(), inc);
  const copied = clone(counter);
  is("clones of parts", [counter(), counter(), copied()], [2, 3, 2]);
  refused("what is no part", () => flow(1), "NotCallableError", "expected function", undefined);
  is("converge, constant", [converge((a, b) => [a, b], inc, twice)(5), constant(3)(), out(constant(gift())).output], [[6, 10], 3, undefined]);
  is("byRef, byMut", ((f, g) => [byRef(f)(1), byRef(f)(2), byMut(g)(), byMut(g)(), f(1), g()])(scale(3), count()), [3, 6, 1, 2, 3, 3]);
  refused("byRef of an FnMut", () => byRef(count()), "KindError", "expected a closure that implements the `Fn` trait, but `count`", "count");
  is("curry", [curry((a, b, c) => [a, b, c])(1)(2)(3), curry(scale(2))(4)], [[1, 2, 3], 8]);
  is("partial, uncurry, flip", [partial((a, b, c) => [a, b, c], 1, 2)(3), uncurry((a) => (b) => [a, b])(1, 2), flip((a, b) => [a, b])(1, 2)], [[1, 2, 3], [1, 2], [2, 1]]);
  refused("partial of a closure", () => callMut(partial((f) => f, gift())), "KindError", "expected a closure that implements the `FnMut` trait, but this closure only implements `FnOnce`, because it moves the variable `arg1` out", undefined);
  is("tap, mapArgs, mapOutput", [tap(() => 9)(1), mapArgs((a, b) => a - b, (n) => [n, 1])(5), mapOutput(inc, twice)(1)], [1, 4, 4]);
  is("not, and, or", [not((n) => n)(0), and((n) => n > 1, (n) => n < 3)(2), or((n) => n > 1, (n) => n < 0)(1)], [true, true, false]);
  const only = once(scale(2));
  is("once", out(clone(only), 2), 4);
  refused("once", () => callMut(only), "KindError", "expected a closure that implements the `FnMut` trait, but this closure only implements `FnOnce`, because it was made with `once`", undefined);
  callOnce(only, 1);
  refused("once", () => callOnce(only, 1), "UseAfterMoveError", text, undefined);
  is("repeat", repeat(count(), 3)(2), [2, 4, 6]);
  let calls = 0;
  const known = memoize((a, b) => (calls++, a + b), { size: 2 });
  is("memoize", [known(1, 2), known(1, 2), known(2, 2), known(3, 2), known(1, 2), calls], [3, 3, 4, 5, 3, 4]);
  refused("memoize", () => call(known), "KindError", "expected a closure that implements the `Fn` trait, but this closure only implements `FnMut`, because it was made with `memoize`", undefined);
  const [left, right] = split(gift());
  is("split", out(left, 2), 6);
  refused("split", () => callOnce(right), "UseAfterMoveError", text, "gift");
  refused("halves cloned", () => clone(split(gift())[0]), "TraitBoundError", "the trait bound `{closure}: Clone` is not satisfied: nothing that `split` makes", undefined);
  split(owns("fnOnce", () => 1)).forEach((half) => half[DISPOSE]());
  is("halves dropped", logged(), "b,a");
  const tried = gift();
  is("tryOnce", [tryOnce(tried, 2).output, tryOnce(tried, 2).error.code], [6, "E0382"]);
  scopeGuard(() => log.push("guard"))[DISPOSE]();
  const guard = scopeGuard(() => log.push("guard"));
  guard.dismiss();
  guard[DISPOSE]();
  is("scopeGuard", logged(), "guard");

  // What a standard library consumes.
  const cities = [["b", 2], ["a", 1], ["c", 0]];
  sortByKey(cities, ([name]) => name);
  is("sortByKey", cities.map(([name]) => name).join(""), "abc");
  sortByKey(cities, ([, n]) => [1, n]);
  is("sortByKey", cities.map(([name]) => name).join(""), "cab");
  is("map, filter, fold", [map([1, 2], inc), filter(new Set([1, 2, 3]), (n) => n > 1), fold([1, 2], 3, (sum, n) => sum + n)], [[2, 3], [2, 3], 6]);
  is("countWhere, callTwice", [countWhere("banana", (c) => c === "a"), callTwice(count())], [3, [1, 2]]);
  forEach([1, 2], (n) => log.push(n));
  is("forEach", logged(), "1,2");
  const lists = [[1, 2, 3], new Set([1, 2, 3]), new Map([[1, 2], [2, 1], [3, 4]])];
  lists.forEach((list) => retain(list, (key, value = 9) => key !== 2 && value > 2));
  is("retain", lists.map((list) => [...list]), [[1, 3], [1, 3], [[3, 4]]]);
  const counting = owns("fnMut", () => 1);
  map([1], counting);
  is("and dropped", logged(), "b,a");
  refused("and moved", () => map([1], counting), "UseAfterMoveError", text, undefined);
  refused("an FnOnce", () => forEach([1], gift()), "KindError", "expected a closure that implements the `FnMut` trait", "gift");
  const entries = new Map([[1, 2]]);
  is("orInsertWith", [orInsertWith(entries, 1, owns("fnOnce", () => 3)), orInsertWith(entries, 2, gift())], [2, 3]);
  is("unwrapOrElse", [unwrapOrElse(1, gift()), unwrapOrElse(undefined, gift()), unwrapOrElse(null, () => 4), logged()], [1, 3, 4, "b,a"]);
  return checks;
}
