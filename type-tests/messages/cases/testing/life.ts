// assertLive and assertMoved read what the checker knows of a binding.
import { boxed, callOnce, closure, drop, fnPtr, move, moved, ref, type FnOnce, type Let } from "fn-traits";
import { assertLive, assertMoved } from "fn-traits/testing";

declare const condition: boolean;
const task = () => closure("task", { words: move(["hi"]) }).fnOnce(({ words }) => words.take());

{
  const f = task();
  assertLive(f);
  //! TS expected a moved value, but `task` is live: no call, drop or move has consumed it
  assertMoved(f);
  callOnce(f);
  assertMoved(f);
  //! E0382 use of moved value: `task` was consumed by an earlier call, drop or move
  assertLive(f);
}
{
  const f = task();
  if (condition) callOnce(f);
  //! TS expected a moved value, but `task` is live on another path
  assertMoved(f);
  //! E0382 use of possibly-moved value: `task` was moved on another path
  assertLive(f);
}
{
  const f = task();
  if (condition) callOnce(f);
  else drop(f);
  assertMoved(f);
}
{
  const f = task();
  const box = boxed(f);
  // Giving away in an expression is not seen without the statement.
  //! TS expected a moved value
  assertMoved(f);
  moved(f);
  assertMoved(f);
  assertLive(box);
}
{
  // A copy was called.
  const f = closure("count", { n: ref(1) }).fn(({ n }) => n.value);
  callOnce(f);
  assertLive(f);
  //! TS expected a moved value, but `count` is live
  assertMoved(f);
}
function parameter(f: FnOnce<[], void>): void {
  assertLive(f);
  callOnce(f);
  assertMoved(f);
  //! E0382 use of moved value: this closure was consumed
  assertLive(f);
}
function looped(g: FnOnce<[], void>): void {
  const f: Let<FnOnce<[], void>> = g;
  while (condition) {
    //! E0382 use of possibly-moved value
    assertLive(f);
    //! E0382 use of possibly-moved value
    callOnce(f);
    assertMoved(f);
  }
}
function generic<Closure extends FnOnce<[], void>>(f: Closure): void {
  assertLive(f);
  callOnce(f);
  assertMoved(f);
}
//! E0618 expected function, found a value that is neither a closure nor a function
assertLive(5);
//! E0618 expected function, found a value that is neither a closure nor a function
assertMoved([task]);
//! E0618 expected function, found a value that is neither a closure nor a function
assertMoved({});
//! E0618 expected function, found a value that is neither a closure nor a function
assertLive({});
//! E0618 expected function, found a value that is neither a closure nor a function
assertMoved("text");
//! TS expected a moved value, but this closure is live
assertMoved(() => 1);
assertLive(fnPtr(() => 1));
assertLive(() => 1);
function untold<T>(value: T, other: any): void {
  assertLive(value);
  assertMoved(value);
  assertLive(other);
  assertMoved(other);
}
void [parameter, looped, generic, untold];
