import type { Satisfies, StructuralTrait } from "../capture/implements.js";
import type { RustType } from "../capture/rust-type.js";
import type { MarkerTrait, notClosureText, ValueText } from "../diagnostics/e0277.js";
import type { unknownTypeText } from "../diagnostics/e0282.js";
import type { ShortLivedText } from "../diagnostics/e0373.js";
import type { MovedText, PossiblyMovedText } from "../diagnostics/e0382.js";
import type { Kind } from "../diagnostics/e0525.js";
import type { LacksText } from "../traits/bound.js";
import type { NameOf } from "./fate.js";
import type { TraitName } from "./trait-name.js";

/** The sentence about a value without slots of its own, or whose slot does not say why. */
type ValueReason<Value, Trait extends TraitName> = Trait extends Kind
  ? ReturnType<typeof notClosureText<Trait, RustType<Value>>>
  : Trait extends MarkerTrait
    ? ValueText<Trait, RustType<Value>>
    : ShortLivedText<`\`${RustType<Value>}\``>;

/** What a slot says; what a bound or box does not name, it does not promise. */
type SlotReason<Value, Trait extends TraitName, Impl> = Impl extends { readonly [Slot in Trait]: infer Found }
  ? Found extends true
    ? never
    : Found extends string
      ? Found
      : ValueReason<Value, Trait>
  : Impl extends { readonly FnOnce: true }
    ? LacksText
    : ValueReason<Value, Trait>;

/** E0382 about a moved value: `State` is `"moved"` alone, or with `"live"` at a join of paths. */
type MovedReason<State, Name extends string> = "live" extends State ? PossiblyMovedText<Name> : MovedText<Name>;

/** Why one member of a union does not implement the trait. `any` in `~impl` marks a moved value. */
type MemberReason<Member, Trait extends TraitName, State> = Member extends { readonly "~impl": infer Impl }
  ? 0 extends 1 & Impl
    ? MovedReason<State, NameOf<Member>>
    : SlotReason<Member, Trait, Impl>
  : Trait extends StructuralTrait
    ? Satisfies<Member, Trait> extends true
      ? never
      : ValueReason<Member, Trait>
    : ValueReason<Member, Trait>;

/** The states of all members of a union. */
type StateOf<Closure> = Closure extends { readonly "~state": infer State } ? State : never;

/** The reasons of all members of a union. */
type Reasons<Closure, Trait extends TraitName, State> = Closure extends unknown
  ? MemberReason<Closure, Trait, State>
  : never;

/**
 * Why a closure, or any other value, does not implement a trait: the sentence that a bound would end
 * in. `never` when it does implement it.
 *
 * Use it to hold a reason in a test, with `expectTypeOf` or an annotation. Each member of a union
 * that lacks the trait adds its sentence, so a union implements what all its members implement.
 *
 * A moved binding gives E0382; `any` and `never` give E0282; a bound such as `Fn<[], void>` lacks
 * what it does not name.
 *
 * @example
 * ```ts
 * import { closure, mut, place } from "fn-traits";
 * import type { WhyNot } from "fn-traits/testing";
 *
 * const count = place(0);
 * const next = closure({ count: mut(count) }).fnMut(({ count }) => ++count.value);
 * type Reason = WhyNot<typeof next, "Clone">; //=> "error[E0277]: the trait bound `&mut number: Clone` is not satisfied: captured variable `count`; capture it by `ref`, or `move` a clone in"
 * ```
 *
 * @see https://doc.rust-lang.org/error_codes/E0277.html
 */
export type WhyNot<Closure, Trait extends TraitName> = 0 extends 1 & Closure
  ? typeof unknownTypeText
  : [Closure] extends [never]
    ? typeof unknownTypeText
    : Reasons<Closure, Trait, StateOf<Closure>>;
