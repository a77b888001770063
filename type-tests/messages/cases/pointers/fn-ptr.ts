// Function pointers: what coerces, and what they implement.
import { boxed, call, callMut, callOnce, clone, closure, drop, fnPtr, move, moved, mut, place, ref, type Clone, type Copy, type Fn, type FnMut, type FnOnce, type FnPtr, type Send, type Static, type Sync } from "fn-traits";

declare function apply(f: FnPtr<[x: number], number>): number;
declare function everything(f: Fn<[x: number], number> & Clone & Copy & Send & Sync & Static): void;
const total = place(0);
const rate = 2;

function double(x: number): number {
  return x * 2;
}

// A plain function is made one; a closure that captures nothing is one.
apply(fnPtr(double)).toFixed();
apply(fnPtr((x: number) => x + 1)).toFixed();
apply(fnPtr(Math.abs)).toFixed();
apply(closure({}).fn((_, x: number) => x)).toFixed();
apply(closure("free", {}).fn((_, x: number) => x)).toFixed();
apply(fnPtr(closure({}).fn((_, x: number) => x))).toFixed();
apply(fnPtr(closure({}).fnMut((_, x: number) => x))).toFixed();
apply(fnPtr(closure({}).fnOnce((_, x: number) => x))).toFixed();
apply(fnPtr((x) => x + 1)).toFixed();
const pointer: FnPtr<[x: number], number> = closure({}).fn((_, x: number) => x);
pointer(1).toFixed();
everything(pointer);
everything(fnPtr(double));

// One that captures something is not, and the sentence names what.
const scale = closure("scale", { rate: ref(rate) }).fn(({ rate }, x: number) => x * rate.value);
//! E0308 mismatched types: expected a function pointer, but `scale` captures `rate`; only a closure that captures nothing coerces, use `boxed`
apply(scale);
//! E0308 mismatched types: expected a function pointer, but `scale` captures `rate`; only a closure that captures nothing coerces, use `boxed`
fnPtr(scale);
//! E0308 mismatched types: expected a function pointer, but this closure captures `rate`, `total`; only a closure that captures nothing coerces
apply(closure({ total: mut(total), rate: ref(rate) }).fn(({ total, rate }, x: number) => x * rate.value + total.value));
//! E0308 mismatched types: expected a function pointer, but this closure captures `rate`
const wrong: FnPtr<[x: number], number> = closure({ rate: ref(rate) }).fn(({ rate }, x: number) => x * rate.value);

//! E0308 mismatched types: expected a function pointer, but `send` captures `list`
fnPtr(closure("send", { list: move([1]) }).fnOnce(({ list }, x: number) => list.take().length + x));

// Nor is a bound: it promises no coercion.
export function bound(f: Fn<[x: number], number>, once: FnOnce<[x: number], number>): void {
  //! E0277 a bound promises no trait but those it names
  apply(f);
  //! E0277 a bound promises no trait but those it names
  fnPtr(f);
  //! E0277 a bound promises no trait but those it names
  fnPtr(once);
}

// Its signature is checked.
//! TS Type 'string' is not assignable to type 'number'
apply(fnPtr((x: number) => String(x)));
//! TS Type 'number' is not assignable to type 'string'
apply(fnPtr((x: string) => x.length));
//! E0277 expected a closure, found a value that does not say what it captures
apply((x: number) => x);
fnPtr((x: number, y?: string) => x + (y?.length ?? 0))(1, "a").toFixed();
//! TS Expected 1 arguments, but got 0.
fnPtr(double)();

// It is copied, so nothing consumes it.
callOnce(pointer, 1);
callOnce(pointer, 2);
pointer.output.toFixed();
drop(pointer);
moved(pointer);
pointer(1).toFixed();
call(pointer, 1);
callMut(pointer, 1);
clone(pointer)(1).toFixed();
boxed(pointer)(1).toFixed();
const holder = closure({ pointer: move(pointer) }).fn(({ pointer }, x: number) => pointer.value(x));
everything(holder);
pointer(1).toFixed();

// A moved closure is no pointer.
const gone = closure("gone", { list: move([1]) }).fnMut(({ list }, x: number) => list.value.push(x));
drop(gone);
//! E0382 use of moved value: `gone` was consumed
fnPtr(gone);
//! E0382 use of moved value: `gone` was consumed
apply(gone);

// Generic code keeps arguments and output.
const twice = <Args extends readonly unknown[], Output>(f: FnPtr<Args, Output>) => (...args: Args): [Output, Output] => [f(...args), f(...args)];
twice(fnPtr((x: number, y: string) => x + y.length))(1, "a")[1].toFixed();
export function keep<F extends FnOnce<[x: number], number> & Copy>(f: F): F {
  callOnce(f, 1);
  callOnce(f, 2);
  return f;
}
keep(fnPtr(double))(1).toFixed();
declare function mutable(f: FnMut<[x: number], number>): void;
mutable(pointer);
void wrong;
