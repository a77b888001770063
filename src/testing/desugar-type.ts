import type { SortNames } from "../capture/sorted.js";
import type { FieldType } from "../closure/derived.js";
import type { NotAPointerText } from "../diagnostics/e0308.js";
import type { KindOf } from "../traits/kind-of.js";
import type { Fate } from "./fate.js";
import type { StructName } from "./struct-name.js";
import type { deriveText, fieldText, fieldsText, structText } from "./struct-text.js";

/** A type with a lifetime at each of its references. */
type Lifelong<Type extends string> = Type extends `${infer Head}&${infer Tail}` ? `${Head}&'a ${Lifelong<Tail>}` : Type;

/** The lines of the named fields. */
type Lines<Captures, Names extends readonly string[], Text extends string = ""> = Names extends readonly [
  infer First extends keyof Captures & string,
  ...infer Rest extends readonly string[],
]
  ? Lines<Captures, Rest, `${Text}${ReturnType<typeof fieldText<First, Lifelong<FieldType<Captures[First]>>>>}`>
  : Text;

/** A struct with references has a lifetime. */
type Lifetimes<Lines extends string> = Lines extends `${string}&${string}` ? "<'a>" : "";

/** Which of the two derivable traits it has. */
type Derived<Closure> = Closure extends { readonly "~impl": { readonly Copy: true } }
  ? "Copy"
  : Closure extends { readonly "~impl": { readonly Clone: true } }
    ? "Clone"
    : "neither";

type Text<Closure, Name extends string, Lines extends string> = ReturnType<
  typeof structText<
    (typeof deriveText)[Derived<Closure>],
    StructName<Name>,
    Lifetimes<Lines>,
    ReturnType<typeof fieldsText<Lines>>,
    KindOf<Closure>
  >
>;

/**
 * What a combinator made of closures. In Rust it is opaque, an `impl Fn`: its type knows what its parts
 * implement, and no more.
 */
export interface Opaque {
  /** Only what a combinator made says this. */
  readonly "~impl": { readonly FnPtr: NotAPointerText<"", "its parts"> };
}

/**
 * The Rust struct that a closure stands for, with its impl, as a string literal type.
 *
 * Use it to see, or to hold in a test, what a closure captures and how: the fields are the captures,
 * sorted by name, with their types as sentences print them; `#[derive]` says what can be duplicated;
 * the impl is that of the strongest kind, from which the weaker ones follow. `Args`, `Output` and
 * `body` stand for what a value does not know about itself: its signature and its body.
 *
 * `never` for what is no struct of captures: a box, a bound, a function pointer, what a combinator
 * made; and for a moved binding.
 *
 * {@link desugar} gives the same text at run time.
 *
 * @example
 * ```ts
 * import { closure, mut, place, ref } from "fn-traits";
 * import type { Desugar } from "fn-traits/testing";
 *
 * const counter = place(0);
 * const delta = 2;
 * const next = closure("next", { counter: mut(counter), delta: ref(delta) }).fnMut(
 *   ({ counter, delta }) => (counter.value += delta.value),
 * );
 * const text: Desugar<typeof next> = `struct Next<'a> {
 *     counter: &'a mut number,
 *     delta: &'a number,
 * }
 *
 * impl<'a> FnMut<Args> for Next<'a> {
 *     extern "rust-call" fn call_mut(&mut self, args: Args) -> Self::Output {
 *         body(self, args)
 *     }
 * }`;
 * ```
 *
 * @see https://doc.rust-lang.org/reference/types/closure.html
 */
export type Desugar<Closure> = Closure extends {
  readonly "~captures": infer Captures;
  readonly "~name": infer Name extends string;
}
  ? Fate<Closure> extends "live"
    ? Closure extends Opaque
      ? never
      : Text<Closure, Name, Lines<Captures, SortNames<keyof Captures & string>>>
    : never
  : never;
