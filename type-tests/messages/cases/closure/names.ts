// Every closure has a type of its own: its name is part of it (E0308).
import { boxed, callOnce, closure, move, mut, place, ref, type Boxed, type Fn } from "fn-traits";

const rate = 2;
const double = closure("double", { rate: ref(rate) }).fn(({ rate }, x: number) => x * rate.value);
const triple = closure("triple", { rate: ref(rate) }).fn(({ rate }, x: number) => x * rate.value + x);
const plain = closure({ rate: ref(rate) }).fn(({ rate }, x: number) => x * rate.value);

// A list of one type takes one closure and its clones.
const same: (typeof double)[] = [double, double];
//! E0308 mismatched types: `triple` has a type of its own, as every closure has; use `boxed` to keep different closures together
const mixed: (typeof double)[] = [double, triple];
//! E0308 mismatched types: this closure has a type of its own, as every closure has; use `boxed`
const unnamed: (typeof double)[] = [plain];
//! E0308 mismatched types: `double` has a type of its own
const named: (typeof plain)[] = [double];

// So do a variable, a parameter, a field, a result.
let current = double;
//! E0308 mismatched types: `triple` has a type of its own
current = triple;
declare function take<F>(first: F, second: NoInfer<F>): void;
take(double, double);
//! E0308 mismatched types: `triple` has a type of its own
take(double, triple);
const field: { run: typeof double } = { run: double };
//! E0308 mismatched types: `triple` has a type of its own
field.run = triple;
const pick = (first: boolean): typeof double => {
  if (first) return double;
  //! E0308 mismatched types: `triple` has a type of its own
  return triple;
};

// Boxed they go together, by bounds as well; generic code takes each as it is.
const boxes: Boxed<Fn<[x: number], number>>[] = [boxed(double), boxed(triple), boxed(plain)];
const bounds: Fn<[x: number], number>[] = [double, triple, plain];
const apply = <F extends Fn<[x: number], number>>(f: F): F => f;
apply(double)(1);
apply(triple)(1);

// Unnamed closures are told apart by what they captured.
const other = closure({ offset: ref(1) }).fn(({ offset }, x: number) => x + offset.value);
let mine = plain;
//! E0308 mismatched types: this closure has a type of its own
mine = other;
mine = closure({ rate: ref(3) }).fn(({ rate }, x: number) => x - rate.value);
//! E0308 mismatched types: this closure has a type of its own
mine = closure({ rate: ref(rate), offset: ref(1) }).fn(({ rate, offset }, x: number) => x * rate.value + offset.value);
//! E0308 mismatched types: this closure has a type of its own
mine = closure({}).fn((_, x: number) => x);
//! E0308 mismatched types: this closure has a type of its own
mine = closure({ rate: move(rate) }).fn(({ rate }, x: number) => x * rate.value);
//! E0308 mismatched types: this closure has a type of its own
mine = closure({ rate: ref("2") }).fn(({ rate }, x: number) => x * rate.value.length);
let bare = closure({}).fn((_, x: number) => x);
//! E0308 mismatched types: this closure has a type of its own
bare = plain;
void bare;
const total = place(0);
let counting = closure("count", { total: mut(total) }).fnMut(({ total }) => ++total.value);
counting = closure("count", { total: mut(total) }).fnMut(({ total }) => --total.value);
//! E0308 mismatched types: `down` has a type of its own
counting = closure("down", { total: mut(total) }).fnMut(({ total }) => --total.value);

// The name stands in every sentence in place of "this closure".
declare function needFn(f: Fn<[], number>): void;
declare function keep(f: import("fn-traits").Static): void;
//! E0525 but `count` only implements `FnMut`
needFn(counting);
//! E0373 `count` may outlive the current function, but it borrows `total`
keep(counting);
const task = closure("send mail", { list: move([1]) }).fnOnce(({ list }) => list.take().length);
callOnce(task);
//! E0382 use of moved value: `send mail` was consumed
callOnce(task);
// A name that is not known at compile time is no name.
export function dynamic(name: string): void {
  const f = closure(name, { list: move([1]) }).fnOnce(({ list }) => list.take().length);
  callOnce(f);
  //! E0382 use of moved value: this closure was consumed
  callOnce(f);
}
void [same, mixed, unnamed, named, boxes, bounds, mine, pick];
