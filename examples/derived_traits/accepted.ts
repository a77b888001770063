// `Clone`, `Copy`, `Send`, `Sync` and `'static` follow from what a closure captured, and how.
import { arc, clone, closure, move, mut, place, ref } from "fn-traits";
import type { Clone, Copy, Fn, FnMut, Send, Static, Sync } from "fn-traits";

function copied(f: Fn<[], number> & Copy): number {
  return f();
}

function cloned(f: Fn<[], number> & Clone): number {
  return clone(f)();
}

function shared(f: Fn<[], number> & Send & Sync & Static): number {
  return f();
}

function sent(f: FnMut<[], number> & Send): number {
  return f();
}

const list = [1, 2, 3];
console.log(copied(closure({ list: ref(list) }).fn(({ list }) => list.value.length)));
const owned = closure({ list: move(list) }).fn(({ list }) => list.value.length);
console.log(cloned(owned));
console.log(shared(owned));
const counted = arc([1, 2]);
console.log(shared(closure({ counted: move(counted) }).fn(({ counted }) => counted.value.value.length)));
const count = place(0);
const add = closure({ count: mut(count) }).fnMut(({ count }) => ++count.value);
console.log(sent(add));
