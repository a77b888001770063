// What implements what, as `true` and `false` in plain TypeScript.
import {
  boxed, callOnce, cell, closure, drop, fnPtr, move, mut, mutex, place, rc, ref, refCell,
  type Boxed, type Clone, type Copy, type Fn, type FnMut, type FnOnce, type FnPtr, type Let, type Rc, type Send, type Static,
} from "fn-traits";
import type { Implements, TraitName, WhyNot } from "fn-traits/testing";

/** Whether two types are the same, and not merely assignable to each other. */
type Same<Left, Right> = (<Probe>() => Probe extends Left ? 1 : 2) extends <Probe>() => Probe extends Right ? 1 : 2 ? true : false;

/** The traits that a type implements. */
type Traits<Closure> = { [Trait in TraitName]: Implements<Closure, Trait> extends true ? Trait : never }[TraitName];

/** Holds that the answer is `true` and nothing else. */
declare function holds<_Answer extends true>(): void;

const total = place(0);
const empty = closure({}).fn(() => 1);
const reading = closure({ rate: ref(2) }).fn(({ rate }) => rate.value);
const owning = closure({ list: move([1]) }).fnMut(({ list }) => list.value.pop());
const counting = closure("counting", { total: mut(total) }).fnMut(({ total }) => ++total.value);
const taking = closure("taking", { list: move([1]) }).fnOnce(({ list }) => list.take());
const once = closure({ rate: ref(2) }).fnOnce(({ rate }) => rate.value);
const sharing = closure({ words: move(rc(["a"])) }).fn(({ words }) => words.value.value.length);
const peeking = closure({ flag: ref(cell(1)) }).fn(({ flag }) => flag.value.get());
const printing = closure({ print: move(() => {}) }).fn(({ print }) => print.value());

type Kinds = "FnOnce" | "FnMut" | "Fn";
type Markers = "Clone" | "Copy" | "Send" | "Sync" | "Static";

// Every trait of every shape of closure.
holds<Same<Traits<typeof empty>, TraitName>>();
holds<Same<Traits<typeof reading>, Kinds | "Clone" | "Copy" | "Send" | "Sync">>();
holds<Same<Traits<typeof owning>, "FnOnce" | "FnMut" | "Clone" | "Send" | "Sync" | "Static">>();
holds<Same<Traits<typeof counting>, "FnOnce" | "FnMut" | "Send" | "Sync">>();
holds<Same<Traits<typeof taking>, "FnOnce" | "Clone" | "Send" | "Sync" | "Static">>();
holds<Same<Traits<typeof once>, "FnOnce" | "Clone" | "Copy" | "Send" | "Sync">>();
holds<Same<Traits<typeof sharing>, Kinds | "Clone" | "Static">>();
holds<Same<Traits<typeof peeking>, Kinds | "Clone" | "Copy">>();
holds<Same<Traits<typeof printing>, Kinds | "Static">>();

// Pointers, boxes, bounds: what they name and no more.
const box = boxed(counting);
const pointer = fnPtr((x: number) => x + 1);
holds<Same<Traits<typeof pointer>, TraitName>>();
holds<Same<Traits<typeof box>, "FnOnce" | "FnMut" | "Send" | "Sync">>();
holds<Same<Traits<Boxed<Fn<[], void> & Send & Static>>, Kinds | "Send" | "Static">>();
holds<Same<Traits<FnOnce<[], void>>, "FnOnce">>();
holds<Same<Traits<FnMut<[], void> & Clone>, "FnOnce" | "FnMut" | "Clone">>();
holds<Same<Traits<Fn<[], void> & Copy & Send>, Kinds | "Clone" | "Copy" | "Send">>();
holds<Same<Traits<FnPtr<[], void>>, TraitName>>();

// Values that are no closures answer for themselves.
holds<Same<Traits<number>, Markers>>();
holds<Same<Traits<string | null>, Markers>>();
holds<Same<Traits<void>, Markers>>();
holds<Same<Traits<symbol>, "Clone" | "Copy" | "Static">>();
holds<Same<Traits<number[]>, "Clone" | "Send" | "Sync" | "Static">>();
holds<Same<Traits<Map<string, { at: Date }>>, "Clone" | "Send" | "Sync" | "Static">>();
holds<Same<Traits<() => void>, "Static">>();
holds<Same<Traits<Promise<number>>, "Static">>();
// A class is a function, and not the data that its static side looks like.
class Settings {
  static readonly limit = 1;
}
abstract class Shape {
  abstract readonly area: number;
}
holds<Same<Traits<typeof Settings>, "Static">>();
holds<Same<Traits<typeof Shape>, "Static">>();
holds<Same<Traits<Settings>, "Clone" | "Send" | "Sync" | "Static">>();
// The search parameters of a URL have all that a `ReadonlyMap` has, and are none.
holds<Same<Traits<URLSearchParams>, "Static">>();
holds<WhyNot<URLSearchParams, "Clone"> extends `error[E0277]: the trait bound \`object: Clone\` is not satisfied${string}` ? true : false>();
holds<Same<Traits<Headers>, "Static">>();
holds<Same<Traits<ReadonlyMap<string, ReadonlySet<number>>>, "Clone" | "Send" | "Sync" | "Static">>();
holds<Same<Traits<Rc<number>>, "Clone" | "Static">>();
const guarded = mutex(0);
holds<Same<Traits<typeof guarded>, "Send" | "Sync" | "Static">>();
const checked = refCell([0]);
holds<Same<Traits<typeof checked>, "Clone" | "Send" | "Static">>();
holds<Same<Traits<unknown>, never>>();

// A union implements what all its members implement; several names ask for all of them.
holds<Same<Traits<typeof reading | typeof counting>, "FnOnce" | "FnMut" | "Send" | "Sync">>();
holds<Same<Implements<typeof reading | typeof counting, "Clone">, false>>();
holds<Same<Implements<typeof counting | typeof reading, "Clone">, false>>();
holds<Same<Implements<typeof reading | typeof owning, "Clone">, true>>();
holds<Same<Implements<typeof counting, "FnMut" | "Send">, true>>();
holds<Same<Implements<typeof counting, "FnMut" | "Clone">, false>>();

// `any` and `never` agree to everything, so they implement nothing.
holds<Same<Traits<any>, never>>();
holds<Same<Implements<any, "Clone">, false>>();
holds<Same<Traits<never>, never>>();
holds<Same<Implements<never, "Clone">, false>>();

// A moved binding implements nothing any more.
{
  const f = closure({ list: move([1]) }).fnOnce(({ list }) => list.take());
  callOnce(f);
  holds<Same<Traits<typeof f>, never>>();
}
{
  const f = closure({ list: move([1]) }).fn(({ list }) => list.value);
  drop(f);
  holds<Same<Implements<typeof f, "Clone">, false>>();
}
declare const condition: boolean;
{
  const f = closure({ list: move([1]) }).fnOnce(({ list }) => list.take());
  if (condition) callOnce(f);
  // Where paths meet, `typeof f` is the declaration's: TypeScript asks the value alone for its history.
  const g = f;
  holds<Same<Implements<typeof g, "Clone">, false>>();
  holds<Same<Implements<typeof f, "Clone">, true>>();
}
function consumes(f: FnOnce<[], void> & Send): void {
  holds<Same<Implements<typeof f, "Send">, true>>();
  callOnce(f);
  holds<Same<Implements<typeof f, "Send">, false>>();
}
function annotated(g: FnOnce<[], void>): void {
  const f: Let<FnOnce<[], void>> = g;
  if (condition) callOnce(f);
  holds<Same<Implements<typeof f, "FnOnce">, false>>();
}
{
  // A copy was called: the closure is as it was.
  const f = closure({ rate: ref(2) }).fnOnce(({ rate }) => rate.value);
  callOnce(f);
  holds<Same<Traits<typeof f>, "FnOnce" | "Clone" | "Copy" | "Send" | "Sync">>();
}

// Within a generic function the bound answers.
function generic<Closure extends FnMut<[], void> & Clone, List extends number[], Either extends typeof reading | typeof counting>(): void {
  const clones: Implements<Closure, "Clone"> = true;
  const repeats: Implements<Closure, "FnMut"> = true;
  const once: Implements<Closure, "FnOnce"> = true;
  const list: Implements<List, "Clone"> = true;
  const either: Implements<Either, "FnMut"> = true;
  // @ts-expect-error the bound does not name it
  const copies: Implements<Closure, "Copy"> = true;
  // @ts-expect-error the bound does not name it
  const shared: Implements<Closure, "Fn"> = true;
  // @ts-expect-error one of the two does not implement it
  const both: Implements<Either, "Clone"> = true;
  // @ts-expect-error an array is never `Copy`
  const copied: Implements<List, "Copy"> = true;
  // @ts-expect-error a list of what the bound does not say is `Copy`
  const listed: Implements<[Closure], "Copy"> = true;
  void [clones, repeats, once, list, either, copies, shared, both, copied, listed];
}
function ofTrait<Trait extends TraitName>(): void {
  // @ts-expect-error it is not `Fn`
  const implemented: Implements<typeof counting, Trait> = true;
  void implemented;
}
function unbounded<Closure>(): void {
  // @ts-expect-error nothing is known
  const clones: Implements<Closure, "Clone"> = true;
  void clones;
}
void [consumes, annotated, generic, ofTrait, unbounded];
