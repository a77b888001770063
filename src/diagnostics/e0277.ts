import { ClosureError } from "./closure-error.js";
import type { Kind } from "./e0525.js";

/** The marker traits that a type can lack, in Rust's words. */
export type MarkerTrait = "Clone" | "Copy" | "Send" | "Sync";

/** That a type lacks a trait, as rustc says it. */
export const unmetText = <const Type extends string, const Trait extends string>(type: Type, trait: Trait) =>
  `the trait bound \`${type}: ${trait}\` is not satisfied` as const;

/** That a type lacks a trait of threads, as rustc says it. */
const threadText = <const Type extends string, const How extends "sent" | "shared">(type: Type, how: How) =>
  `\`${type}\` cannot be ${how} between threads safely` as const;

/** That a type lacks a marker trait. */
type Lacks<Trait extends MarkerTrait, Type extends string> = Trait extends "Send"
  ? ReturnType<typeof threadText<Type, "sent">>
  : Trait extends "Sync"
    ? ReturnType<typeof threadText<Type, "shared">>
    : ReturnType<typeof unmetText<Type, Trait>>;

/** What to do about a type that is not `Clone`. */
export const cloneHelp = "capture it by `ref`, or `move` a clone in";

/** What to do about each trait: only a lack of `Clone` is found at run time as well. */
interface Help {
  Clone: typeof cloneHelp;
  Copy: "duplicate the closure with `clone`, or capture by `ref`";
  Send: "`move` plain data in, or an `Arc` of a `Mutex`";
  Sync: "capture plain data, an `Arc` or a `Mutex`";
}

/** One captured variable that lacks a trait; `lacks` is {@link unmetText} of its type. */
export const lackingText = <const Lacks extends string, const Variable extends string>(lacks: Lacks, variable: Variable) =>
  `${lacks}: captured variable \`${variable}\`` as const;

/** E0277: the whole sentence about what lacks a trait, a value or captured variables, and what to do. */
export const boundText = <const Lacking extends string, const What extends string>(lacking: Lacking, what: What) =>
  `error[E0277]: ${lacking}; ${what}` as const;

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
  typeof lackingText<Lacks<Trait, Type>, Variable>
>;

/** {@link boundText} about a value that no closure holds, such as an argument of `clone`, as a type. */
export type ValueText<Trait extends MarkerTrait, Type extends string> = BoundText<Trait, Lacks<Trait, Type>>;

/** {@link notClosureText} as a type. */
export type NotClosureText<Trait extends Kind, Type extends string> = ReturnType<typeof notClosureText<Trait, Type>>;

/** {@link boundText} about captured variables, as a type. */
export type BoundText<Trait extends MarkerTrait, Lacking extends string> = ReturnType<typeof boundText<Lacking, Help[Trait]>>;

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
