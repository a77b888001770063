// The struct that each closure stands for, as a literal type.
import { expectTypeOf } from "expect-type";
import { boxed, callOnce, closure, fnPtr, move, mut, place, rc, ref, type Fn } from "fn-traits";
import { flow } from "fn-traits/combinators";
import { desugar, type Desugar } from "fn-traits/testing";

const counter = place(0);
const next = closure("next", { counter: mut(counter), delta: ref(2) }).fnMut(
  ({ counter, delta }) => (counter.value += delta.value),
);
expectTypeOf<Desugar<typeof next>>().toEqualTypeOf<`struct Next<'a> {
    counter: &'a mut number,
    delta: &'a number,
}

impl<'a> FnMut<Args> for Next<'a> {
    extern "rust-call" fn call_mut(&mut self, args: Args) -> Self::Output {
        body(self, args)
    }
}`>();
expectTypeOf(desugar(next)).toEqualTypeOf<Desugar<typeof next>>();

const unit = closure({}).fn(() => 1);
expectTypeOf<Desugar<typeof unit>>().toEqualTypeOf<`#[derive(Clone, Copy)]
struct Closure;

impl Fn<Args> for Closure {
    extern "rust-call" fn call(&self, args: Args) -> Self::Output {
        body(self, args)
    }
}`>();

// Sorted by name, whatever the order of capture; owned references have the lifetime too.
const all = closure("fetch-all_the things", {
  words: move(["a"]),
  shared: move(rc(1)),
  seen: move(ref(new Map([["a", 1]]))),
  inner: move(unit),
}).fnOnce(({ words }) => words.take());
expectTypeOf<Desugar<typeof all>>().toEqualTypeOf<`#[derive(Clone)]
struct FetchAllTheThings<'a> {
    inner: {closure},
    seen: &'a Map<string, number>,
    shared: Rc<number>,
    words: string[],
}

impl<'a> FnOnce<Args> for FetchAllTheThings<'a> {
    type Output = Output;

    extern "rust-call" fn call_once(self, args: Args) -> Self::Output {
        body(self, args)
    }
}`>();

// What is no struct of captures.
const box = boxed(unit);
const pointer = fnPtr(() => 1);
expectTypeOf<Desugar<typeof box>>().toBeNever();
expectTypeOf<Desugar<typeof pointer>>().toBeNever();
expectTypeOf<Desugar<Fn<[], void>>>().toBeNever();
expectTypeOf<Desugar<number>>().toBeNever();
const opaque = flow(unit, next);
expectTypeOf<Desugar<typeof opaque>>().toBeNever();
expectTypeOf<Desugar<never>>().toBeNever();
{
  const f = closure({ list: move([1]) }).fnOnce(({ list }) => list.take());
  callOnce(f);
  expectTypeOf<Desugar<typeof f>>().toBeNever();
}

// One struct for each member of a union; any text for a generic closure.
expectTypeOf<Desugar<typeof next | typeof unit>>().toEqualTypeOf<Desugar<typeof next> | Desugar<typeof unit>>();
const generic = <Closure extends typeof next>(f: Closure): string => desugar(f);
void generic;
