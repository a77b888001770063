import { runGenerator } from "../capture/run-generator.js";
import { StructLiteral } from "../closure/struct-literal.js";
import type { ArgumentList } from "../traits/argument-list.js";
import type { Fn } from "../traits/fn.js";
import type { FnMut } from "../traits/fn-mut.js";
import type { FnOnce } from "../traits/fn-once.js";
import type { MayHold } from "../capture/may-hold.js";
import type { Gives, Lends, Store } from "../capture/origin.js";
import type { Use, UseMode } from "../capture/use.js";
import type { UpToReference } from "../capture/captures.js";
import type { Kinds } from "../capture/kinds.js";

/** A closure in the body of another, made with `yield*`: its uses are uses of the outer one. */
export interface Inner<out Uses, out Closure> {
  /** Completes at once. */
  [Symbol.iterator](): Iterator<Uses, Closure, unknown>;
}

/** A closure by its kind, as its caller sees it. */
export type InnerClosure<Kind, Args extends readonly unknown[], Output> = Kind extends "Fn"
  ? Fn<Args, Output>
  : Kind extends "FnMut"
    ? FnMut<Args, Output>
    : FnOnce<Args, Output>;

/** What the outer closure does with the variables that an inner one uses. */
export type Borrowing<Uses> = Uses extends { readonly path: infer Path extends string; readonly mode: infer Mode extends UseMode }
  ? Use<Path, Mode extends "assign" ? "innerAssign" : Mode>
  : Uses extends Store<string, string> | Gives<any, any, any>
    ? Uses
    : never;

/** What the outer closure does with the variables that an inner `move` closure uses. */
export type Taking<Uses> = Uses extends { readonly path: infer Path extends string; readonly mode: infer Mode }
  ? Use<UpToReference<Path>, "value"> | Changing<Path, Mode>
  : Uses extends Store<string, string> | Gives<any, any, any>
    ? Uses
    : never;

/** What is told of a closure whose result may hold a loan. */
type Giving<Uses, Moves, Output> = MayHold<Output> extends true ? Gives<Uses, Moves, Output> : never;

/** The closure, and what it borrows. */
type Lending<Uses, Closure> = [Uses] extends [never] ? Closure : Closure & Lends<Uses>;

/** It must be allowed to change what it took, and cannot move it out of a reference. */
type Changing<Path extends string, Mode> = Mode extends "assign" | "innerAssign" | "ownAssign"
  ? Use<Path, "ownAssign">
  : Mode extends "mut" | "ownMut"
    ? Use<Path, "ownMut">
    : Mode extends "move"
      ? Path extends `${string}.*${string}`
        ? Use<Path, "move">
        : never
      : never;

/**
 * A closure in the body of an inferred one: `|| …`. What it uses of the variables there, the outer closure
 * captures: its uses are uses of the outer one.
 *
 * Make it with `yield*`. Its kind is what its body does, and its type the bound for it: an `FnOnce` goes
 * through `callOnce`.
 *
 * @example
 * ```ts
 * import { place } from "fn-traits";
 * import { infer, inner } from "fn-traits/infer";
 *
 * const total = place(0);
 * const addAll = infer({ total }, function* ({ total }, numbers: number[]) {
 *   const add = yield* inner(function* (n: number) {
 *     yield* total.update((total) => total + n);
 *   });
 *   numbers.forEach(add);
 *   return yield* total;
 * });
 * addAll([1, 2, 3]); //=> 6
 * ```
 *
 * @see https://doc.rust-lang.org/reference/types/closure.html#capture-modes
 */
export function inner<Uses, Args extends ArgumentList, Output>(
  body: (...args: Args) => Generator<Uses, Output, unknown>,
): Inner<Borrowing<Uses> | Giving<Uses, false, Output>, Lending<Uses, InnerClosure<Kinds<Uses>, Args, Output>>> {
  // What it yields exists in types only: its access is done at once.
  return new Making(body, true) as unknown as ReturnType<typeof inner<Uses, Args, Output>>;
}

/**
 * A `move` closure in the body of an inferred one: `move || …`. What it uses of the variables there, the
 * outer closure gives up, or copies.
 *
 * At run time it looks at the variables of the outer closure when it is called, and not at copies.
 *
 * @example
 * ```ts
 * import { callOnce } from "fn-traits";
 * import { infer, innerMove } from "fn-traits/infer";
 *
 * const words = ["a", "b"];
 * const outer = infer({ words }, function* ({ words }) {
 *   return yield* innerMove(function* (separator: string) {
 *     return (yield* words).join(separator);
 *   });
 * });
 * callOnce(outer);
 * outer.output("-"); //=> "a-b"
 * ```
 *
 * @see https://doc.rust-lang.org/std/keyword.move.html
 */
export function innerMove<Uses, Args extends ArgumentList, Output>(
  body: (...args: Args) => Generator<Uses, Output, unknown>,
): Inner<Taking<Uses> | Giving<Uses, true, Output>, InnerClosure<Kinds<Uses>, Args, Output>> {
  // What it yields exists in types only: its access is done at once.
  return new Making(body, false) as unknown as ReturnType<typeof innerMove<Uses, Args, Output>>;
}

/** The access that makes an inner closure: like every access it is its own iterator and its own result. */
class Making {
  readonly done = true;
  value: unknown = undefined;
  constructor(
    readonly body: (...args: never) => Iterator<unknown, unknown>,
    /** Whether it borrows what it uses. */
    readonly lends: boolean,
  ) {}
  [Symbol.iterator](): this {
    return this;
  }
  next(): this {
    const { body, lends } = this;
    // It has no captures of its own: its variables are those of the outer body.
    this.value = new StructLiteral("", {}).fn(Object.assign((_: never, ...args: never) => runGenerator(body(...args)), { lends: lends && body }));
    return this;
  }
}
