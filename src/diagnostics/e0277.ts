import { ClosureError } from "./closure-error.js";
import type { Kind } from "./e0525.js";

/** The marker traits that a type can lack, in Rust's words. */
export type MarkerTrait = "Clone" | "Copy" | "Send" | "Sync";

const lacks = {
  Clone: ": Clone` is not satisfied",
  Copy: ": Copy` is not satisfied",
  Send: "` cannot be sent between threads safely",
  Sync: "` cannot be shared between threads safely",
} as const;

const opens = { Clone: "the trait bound `", Copy: "the trait bound `", Send: "`", Sync: "`" } as const;

const help = {
  Clone: "capture it by `ref`, or `move` a clone in",
  Copy: "duplicate the closure with `clone`, or capture by `ref`",
  Send: "`move` plain data in, or an `Arc` of a `Mutex`",
  Sync: "capture plain data, an `Arc` or a `Mutex`",
} as const;

/** One captured variable that lacks the trait: its type as rustc prints it, and its name. */
export const lackingText = <const Trait extends MarkerTrait, const Type extends string, const Variable extends string>(
  trait: Trait,
  type: Type,
  variable: Variable,
) => `${opens[trait]}${type}${lacks[trait]}: captured variable \`${variable}\`` as const;

/** E0277: the whole sentence about all `captures` that lack the trait. */
export const boundText = <const Trait extends MarkerTrait, const Lacking extends string>(trait: Trait, lacking: Lacking) =>
  `error[E0277]: ${lacking}; ${help[trait]}` as const;

/** E0277 about a value that no closure holds, such as an argument of `clone`. */
export const valueText = <const Trait extends MarkerTrait, const Type extends string>(trait: Trait, type: Type) =>
  `error[E0277]: ${opens[trait]}${type}${lacks[trait]}; ${help[trait]}` as const;

/** E0277: a box owns a closure of unknown type, so it cannot be duplicated. */
export const boxCloneText =
  "error[E0277]: the trait bound `Box<dyn Fn…>: Clone` is not satisfied: the type of the boxed closure is erased; clone the closure before you box it";

/** E0277: a value that is no closure stands where one of the traits of closures is asked for. */
export const notClosureText = <const Trait extends Kind, const Type extends string>(trait: Trait, type: Type) =>
  `error[E0277]: expected a closure that implements \`${trait}\`, found \`${type}\`; build it with \`closure\`, or wrap a function in \`fnPtr\`` as const;

/** E0277 in a test: a type implements what it was asserted not to. */
export const negativeText = <const Trait extends string, const Type extends string>(trait: Trait, type: Type) =>
  `error[E0277]: the trait bound \`${type}: !${trait}\` is not satisfied: it implements \`${trait}\`` as const;

/** {@link lackingText} as a type. */
export type LackingText<Trait extends MarkerTrait, Type extends string, Variable extends string> = ReturnType<
  typeof lackingText<Trait, Type, Variable>
>;

/** {@link valueText} as a type. */
export type ValueText<Trait extends MarkerTrait, Type extends string> = ReturnType<typeof valueText<Trait, Type>>;

/** {@link notClosureText} as a type. */
export type NotClosureText<Trait extends Kind, Type extends string> = ReturnType<typeof notClosureText<Trait, Type>>;

/** {@link boundText} as a type. */
export type BoundText<Trait extends MarkerTrait, Lacking extends string> = ReturnType<typeof boundText<Trait, Lacking>>;

/**
 * Thrown when a value is asked for something its type does not implement: cloning a closure that
 * holds `&mut`, or sending an `Rc`.
 *
 * @see https://doc.rust-lang.org/error_codes/E0277.html
 */
export class TraitBoundError extends ClosureError {
  /** Always `"TraitBoundError"`, also after minification. */
  override get name(): "TraitBoundError" {
    return "TraitBoundError";
  }
}

/** E0277: a mutable reference stands where a trait is asked for that `&mut F` never has. */
export const lentMutablyText = <const Trait extends string, const Name extends string>(trait: Trait, name: Name) =>
  `error[E0277]: the trait bound \`&mut ${name}: ${trait}\` is not satisfied: a mutable reference is neither \`Fn\` nor \`Clone\` nor \`Copy\`; give \`&${name}\`, or \`${name}\` itself` as const;

/** {@link lentMutablyText} as a type. */
export type LentMutablyText<Trait extends string, Name extends string> = ReturnType<typeof lentMutablyText<Trait, Name>>;
