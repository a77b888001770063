// `callOnce`: what it takes, and how it has to be written.
import * as fnTraits from "fn-traits";
import { boxed, callOnce, closure, fnPtr, move, type FnOnce } from "fn-traits";

const make = () => closure("scale", { list: move([1, 2]) }).fnOnce(({ list }, by: number, label?: string) => `${label}${list.take().length * by}`);

// Closures of every kind, bounds, boxes, function pointers.
const first = make();
callOnce(first, 2);
first.output.toUpperCase();
const withLabel = make();
callOnce(withLabel, 2, "x");
const reader = closure({ n: move([1]) }).fn(({ n }) => n.value.length);
callOnce(reader);
reader.output.toFixed();
const counter = closure({ n: move([1]) }).fnMut(({ n }) => n.value.push(1));
callOnce(counter);
counter.output.toFixed();
const box = boxed(make());
callOnce(box, 1);
box.output.toUpperCase();
const pointer = fnPtr((x: number) => x + 1);
callOnce(pointer, 1);
pointer.output.toFixed();
export function run(f: FnOnce<[n: number], Date>): Date {
  callOnce(f, 1);
  return f.output;
}

// The arguments are checked.
const noArgument = make();
//! TS Expected 2-3 arguments, but got 1.
callOnce(noArgument);
const wrongArgument = make();
//! TS Argument of type 'string' is not assignable to parameter of type 'number'.
callOnce(wrongArgument, "2");
const tooMany = make();
//! TS Expected 2-3 arguments, but got 4.
callOnce(tooMany, 2, "x", 3);

// An `FnOnce` is called no other way, and has no output before.
const direct = make();
//! TS This expression is not callable.
direct(2);
//! TS Property 'output' does not exist on type
direct.output;

// What is no closure is refused.
//! TS Argument of type 'number' is not assignable to parameter of type
callOnce(3);
//! TS Argument of type '(x: number) => number' is not assignable to parameter of type
callOnce((x: number) => x, 1);

// The name must be declared, for the compiler to follow the assertion: an import is, also a namespace.
const qualified = make();
fnTraits.callOnce(qualified, 1);
//! E0382 use of moved value: `scale`
fnTraits.callOnce(qualified, 1);
const consume = callOnce;
const inferred = make();
//! TS Assertions require every name in the call target to be declared with an explicit type annotation.
consume(inferred, 1);
const consumeTyped: typeof callOnce = callOnce;
const annotated = make();
consumeTyped(annotated, 1);
//! E0382 use of moved value: `scale`
consumeTyped(annotated, 1);

// An async body leaves its promise.
export async function load(): Promise<void> {
  const task = closure("load", { urls: move(["a"]) }).fnOnce(async ({ urls }) => urls.take().length);
  callOnce(task);
  (await task.output).toFixed();
  //! E0382 use of moved value: `load`
  callOnce(task);
}

// Two closures have two types: what may be either is neither (E0308 in Rust, which has no such union).
const either = Math.random() > 0.5 ? make() : closure("other", { b: move([1]) }).fnOnce(({ b }, by: number) => `${b.take().length * by}`);
//! E0525 `other` only implements `FnOnce`
callOnce(either, 1);
