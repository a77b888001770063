// The bounded functions of the generated programs, as prelude.rs has them.
import { callOnce as consume, type Copy, type Fn, type FnMut, type FnOnce } from "fn-traits";

/** An opaque condition: both ways are possible. */
export const cond: boolean = process.env["DIFFERENTIAL_COND"] !== "false";

export function callFn(f: Fn<[], unknown>): number {
  f();
  return 1;
}

export function callMut(f: FnMut<[], unknown>): number {
  f();
  return 1;
}

export function callOnce(f: FnOnce<[], unknown>): number {
  consume(f);
  return 1;
}

export function callFn1(f: Fn<[number], unknown>): number {
  f(7);
  return 1;
}

export function callMut1(f: FnMut<[number], unknown>): number {
  f(7);
  return 1;
}

export function callOnce1(f: FnOnce<[number], unknown>): number {
  consume(f, 7);
  return 1;
}

export function wantCopy(f: Copy): number {
  void f;
  return 1;
}
