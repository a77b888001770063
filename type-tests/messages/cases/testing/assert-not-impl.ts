// What is implemented although it was asserted not to be.
import { closure, move, mut, place } from "fn-traits";
import { assertNotImpl } from "fn-traits/testing";

const count = place(0);
const next = closure("next", { count: mut(count) }).fnMut(({ count }) => ++count.value);
const plain = closure({ n: move(1) }).fn(({ n }) => n.value);

assertNotImpl<typeof next>()("Fn", "Clone", "Copy", "Static");
//! E0277 the trait bound `{closure next}: !FnMut` is not satisfied: it implements `FnMut`
assertNotImpl<typeof next>()("FnMut");
//! E0277 the trait bound `{closure next}: !Send` is not satisfied: it implements `Send`
assertNotImpl<typeof next>()("Clone", "Send", "Static");
//! E0277 the trait bound `{closure}: !Copy` is not satisfied
assertNotImpl<typeof plain>()("Copy");
//! E0277 the trait bound `number[]: !Clone` is not satisfied
assertNotImpl<number[]>()("Clone");

// Of a union, some member has to lack it.
assertNotImpl<typeof next | typeof plain>()("Fn", "Clone");
//! E0277 !FnMut` is not satisfied
assertNotImpl<typeof next | typeof plain>()("FnMut");

//! E0282 type annotations needed
assertNotImpl<any>()("Clone");
//! E0282 type annotations needed
assertNotImpl<never>()("Clone");
//! TS '"Clonable"' is not assignable to parameter of type 'TraitName'
assertNotImpl<typeof next>()("Clonable");
