import { isCopy } from "../capture/copy.js";
import type { ByMut, ByRef } from "../capture/modes.js";
import type { FnMutClosure } from "../closure/fn-mut-closure.js";
import type { FnClosure } from "../closure/fn-closure.js";
import { give } from "../closure/give.js";
import { stateOf } from "../closure/state.js";
import type { Args } from "../traits/args.js";
import type { Output } from "../traits/output.js";
import { arityOf, type Counted } from "./arity.js";
import { byMut } from "./by-mut.js";
import { byRef } from "./by-ref.js";
import { byValue, type Callee } from "./by-value.js";
import type { CapturedValues } from "./captured-values.js";
import { combine } from "./combine.js";
import type { CombinedBy } from "./combined-by.js";
import type { BoundFields } from "./partial.js";
import type { AnyPart, SlotsOf } from "./part.js";

/** How the next stage has the function: a `Copy` one or an `FnOnce` itself, another one as what {@link byRef} or {@link byMut} lends. */
type Lent<F, Slots> = unknown extends Slots
  ? F
  : Slots extends { readonly Copy: true }
    ? F
    : Slots extends { readonly Fn: true }
      ? FnClosure<{ f: ByRef<F> }, [], unknown>
      : Slots extends { readonly FnMut: true }
        ? FnMutClosure<{ f: ByMut<F> }, [], unknown>
        : F;

/** One stage: it takes one argument, and captured those before it. */
type Stage<F, Bound extends readonly unknown[], Rest extends readonly unknown[], Result> = Rest extends readonly [
  unknown,
  unknown,
  ...unknown[],
]
  ? Rest extends readonly [unknown, ...infer Tail]
    ? Rest extends readonly [...infer Head, ...Tail]
      ? CombinedBy<{
          args: Head;
          output: Stage<Lent<F, SlotsOf<F>>, [...Bound, ...Head], Tail, Result>;
          f: SlotsOf<F>;
          captures: CapturedValues<BoundFields<Bound>>;
        }>
      : never
    : never
  : CombinedBy<{ args: Rest; output: Result; f: SlotsOf<F>; captures: CapturedValues<BoundFields<Bound>> }>;

/**
 * What `curry` makes of a function: one closure for each of its arguments, each giving the next one.
 *
 * @see https://doc.rust-lang.org/book/ch20-04-advanced-functions-and-closures.html#returning-closures
 */
export type Curried<F> = Stage<F, [], Required<Args<F>>, Output<F>>;

/**
 * How many arguments a function takes. Any number while its type is not known: an inline function whose
 * default gives a parameter its type, `(a: string, b = 1) => a`, is inferred after this was asked for.
 * What takes any number of them gets them at once, in the last stage.
 */
type Arity<Args extends readonly unknown[]> = [Args] extends [never]
  ? [arity?: number]
  : number extends Args["length"]
    ? []
    : Counted<Args>;

/** The stage before `rest` more arguments. */
const stage = (f: unknown, bound: readonly unknown[], rest: number): object =>
  combine([f], {
    raw: true,
    name: (index) => (index === 0 ? "f" : `arg${index}`),
    arity: 1,
    bind: (f: unknown, ...bound: unknown[]) =>
      rest > 1
        ? (_, argument) => stage(lend(f), [...bound.map(give), argument], rest - 1)
        : (_, ...last) => byValue(f)(...bound.map(give), ...last),
  }, bound);

/** The next stage gets a copy, a loan or, of an `FnOnce`, the closure itself. */
function lend(f: unknown): unknown {
  if (isCopy(f)) return f;
  const kind = stateOf(f)?.kind;
  return kind === "Fn" ? byRef(f as Callee) : kind === "FnMut" ? byMut(f as Callee) : f;
}

/**
 * Takes a function's arguments one by one: `curry(f)(a)(b)(c)` is `f(a, b, c)`.
 *
 * Use it to bind arguments step by step where functions are passed around; to bind several at once,
 * `partial` is simpler. The labels of the arguments stay.
 *
 * It takes `f` by value. Each stage has the kind of `f` and captured the arguments so far, by value,
 * and a copy of `f` or, if that is not `Copy`, a loan of the stage before it: so it borrows, and must
 * not outlive that one. An `FnOnce` is moved along.
 *
 * There is a stage for each parameter. Optional ones become required; for a function that has some, say
 * with `arity` how many there are in all.
 *
 * Errors: E0382 for a closure that was moved, or whose first stage was dropped.
 *
 * @example
 * ```ts
 * import { closure, move } from "fn-traits";
 * import { curry } from "fn-traits/combinators";
 *
 * const volume = curry((width: number, height: number, depth: number) => width * height * depth);
 * const area = volume(2)(3);
 * area(4); //=> 24
 * area(5); //=> 30
 *
 * const joined = curry(closure({ parts: move([""]) }).fnMut(({ parts }, a: string, b: string) => parts.value.push(a + b)));
 * joined("a")("b"); //=> 2
 * joined("c")("d"); //=> 3
 *
 * const padded = (text: string, width = 8) => text.padEnd(width);
 * curry(padded, 2)("ada")(4); //=> "ada "
 * curry(padded); // error: Expected 2 arguments, but got 1.
 * ```
 *
 * @see https://doc.rust-lang.org/book/ch20-04-advanced-functions-and-closures.html#returning-closures
 */
export function curry<
  F extends AnyPart<never, unknown, Slots, State>,
  Slots,
  State = string,
>(
  f: F & AnyPart<never, unknown, Slots, State>,
  ...[arity = arityOf(f)]: Arity<Args<F>>
): Curried<F> {
  return stage(f, [], arity) as Curried<F>;
}
