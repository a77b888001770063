// A plain function where a closure is asked for, in every position that takes one, and a closure where a
// box is. Beside each stands what is taken.
import { boxed, closure, fnPtr, move, type Boxed, type Fn, type FnMut, type FnOnce, type FnPtr, type Send } from "fn-traits";

declare function each<F extends FnMut<[n: number], void>>(f: F): void;
declare function pointer(f: FnPtr<[], string>): void;
declare function send(f: FnMut<[], string> & Send): void;
declare function later(f: FnOnce<[], string>): void;
const say = (): string => "hi";

//! E0277 expected a closure, found a value that does not say what it captures
each((n: number) => void n);
each(fnPtr((n: number) => void n));
//! E0277 expected a closure, found a value that does not say what it captures
pointer(say);
pointer(fnPtr(say));
//! E0277 expected a closure, found a value that does not say what it captures
send(say);
send(closure({}).fn(say));

//! E0277 expected a closure, found a value that does not say what it captures
export const routes: Record<string, Fn<[], string>> = { a: say };
export const vouched: Record<string, Fn<[], string>> = { a: fnPtr(say) };
//! E0277 expected a closure, found a value that does not say what it captures
export const list: FnMut<[], string>[] = [say];
export const pointers: FnMut<[], string>[] = [fnPtr(say)];
export function make(): Fn<[], string> {
  //! E0277 expected a closure, found a value that does not say what it captures
  return say;
}
export class Job {
  run: Fn<[], string> = fnPtr(say);
  change(): void {
    //! E0277 expected a closure, found a value that does not say what it captures
    this.run = say;
  }
}
//! TS Argument of type '() => string' is not assignable to parameter of type 'FnOnce<[], string>'.
later(say);
later(fnPtr(say));

const job = closure("job", { list: move([1]) }).fnMut(({ list }) => String(list.value.push(1)));
//! E0308 expected a box, found a closure that is in none; box it with `boxed`
export const bare: Boxed<FnMut<[], string>> = job;
//! E0308 expected a box, found a closure that is in none; box it with `boxed`
export const boxes: Boxed<FnMut<[], string>>[] = [job];
export const box: Boxed<FnMut<[], string>> = boxed(job);
//! TS is missing the following properties from type 'BoxedFnMut<
export const plain: Boxed<FnMut<[], string>> = say;
export const item: Boxed<FnMut<[], string>> = boxed(say);
