// One program with both copies of the library: what one makes, the other uses, in types and at run time.
import assert from "node:assert/strict";
import { type FnOnce, boxed, callOnce, clone, closure, drop, move, mut, place, ref } from "fn-traits";
import * as common from "./dual-commonjs.cjs";

assert.notEqual(closure, common.closure, "two copies, or this program shows nothing");

/** Throws an error with this code, whichever copy's class it is. */
const rejects = (code: string, body: () => unknown) =>
  assert.throws(body, (error: Error & { code?: string }) => error.code === code);

// A closure of one copy is called, cloned and moved by the other.
const greet = common.closure({ name: common.move(["ada"]) }).fn(({ name }, word: string) => `${word} ${name.value[0]}`);
const copy = clone(greet);
assert.equal(copy("hi"), "hi ada");
drop(copy);
rejects("E0382", () => (copy as unknown as (word: string) => string)("hi"));
assert.equal(greet("hello"), "hello ada");

// A bound of one copy is met by the other's closures, and a move is seen on both sides.
const length = (task: FnOnce<[], number>): number => {
  callOnce(task);
  return task.output;
};
const task = common.closure({ items: common.move([1, 2, 3]) }).fnOnce(({ items }) => items.take().length);
assert.equal(length(task), 3);
rejects("E0382", () => common.length(task));

const other = closure({ items: move([1]) }).fnOnce(({ items }) => items.take().length);
common.callOnce(other);
assert.equal(other.output, 1);
// @ts-expect-error: the compiler knows it too
rejects("E0382", () => callOnce(other));

// Places, handles and captured closures of one copy in the struct of the other.
const count = place(0);
const next = common.closure({ count: common.mut(count), step: common.ref(2) }).fnMut(
  ({ count, step }) => (count.value += step.value),
);
const twice = closure({ next: move(next) }).fnMut(({ next }) => next.value() + next.value());
assert.equal(twice(), 6);
rejects("E0499", () => closure({ first: mut(count), second: common.mut(count) }).fn(() => 0));
rejects("E0502", () => closure({ first: common.ref(count), second: mut(count) }).fn(() => 0));

const shared = common.closure({ greet: common.ref(greet) }).fn(({ greet }) => greet.value("hey"));
assert.equal(boxed(shared)(), "hey ada");
assert.equal(closure({ count: ref(count) }).fn(({ count }) => count.value)(), 4);
console.log("check dual");
