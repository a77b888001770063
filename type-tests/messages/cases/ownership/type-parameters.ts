// A type parameter that was moved is refused by `move` and `ref`; everything that was not passes.
import { type Clone, type FnMut, type FnOnce, type Place, type Send, callOnce, clone, closure, drop, move, moved, ref } from "fn-traits";

declare function coin(): boolean;

export function called<F extends FnOnce<[], number>>(f: F): void {
  callOnce(f);
  //! E0382 use of moved value: this closure was consumed by an earlier call, drop or move
  move(f);
}
export function dropped<F extends FnOnce<[], number> & Send>(f: F): void {
  drop(f);
  //! E0382 use of moved value: this closure was consumed by an earlier call, drop or move
  closure({ f: move(f) });
}
export function givenAway<F extends FnMut<[], number>>(f: F): void {
  moved(f);
  //! E0382 use of moved value: this closure was consumed by an earlier call, drop or move
  closure({ f: ref(f) });
}
export class Owner<F extends FnOnce<[], number>> {
  constructor(readonly task: F) {}
  run(): void {
    callOnce(this.task);
    //! E0382 use of moved value: this closure was consumed by an earlier call, drop or move
    move(this.task);
  }
}

export function live<F extends FnOnce<[], number> & Clone>(f: F) {
  const copy = clone(f);
  if (coin()) {
    callOnce(copy);
    return closure({ f: ref(f) });
  }
  return closure({ f: move(f), copy: move(copy) });
}
export function maybe<F extends FnOnce<[], number>>(f: F | undefined, g: F | null, list: F[]): void {
  if (f) move(f);
  move(f);
  ref(g);
  move(list);
}
export function anything<T>(value: T, optional: T | undefined, present: NonNullable<T>, box: Place<T>, known: Map<string, T>): void {
  for (const data of [ref(value), move(value), move(optional), move(present), move(box), move(known)]) void data;
}
export function member<T extends object | null, U extends { list: number[] }, K extends keyof U>(value: T, owner: U, key: K): void {
  for (const data of [move(value), ref(value), move(owner[key]), ref(owner.list)]) void data;
}
export function loose(a: any, b: unknown, c: never, d: null, e: undefined, f: {}, g: string | null): void {
  for (const data of [move(a), move(b), move(c), move(d), move(e), move(f), move(g), ref(a), ref(b), ref(d), ref(g)]) void data;
}
