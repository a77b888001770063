import type { Mut, Ref } from "../capture/handles.js";
import type { Lifetime } from "../capture/lifetime.js";
import type { RustType } from "../capture/rust-type.js";
import type { OutputCode, OutputText } from "../diagnostics/e0271.js";
import type { NotClosureText } from "../diagnostics/e0277.js";
import type { MismatchedText } from "../diagnostics/e0308.js";
import type { ArityText } from "../diagnostics/e0593.js";
import type { ArgumentTypesText } from "../diagnostics/e0631.js";
import type { ReturnsLocalText } from "../diagnostics/e0716.js";
import type { FnPtr } from "../pointers/fn-ptr.js";
import type { Args } from "../traits/args.js";
import type { LacksText } from "../traits/bound.js";
import type { KindOf } from "../traits/kind-of.js";
import type { Output } from "../traits/output.js";
import type { Slot, Unlent } from "./lent.js";

// Whether a value meets the bound of a parameter.

type Marker = "Clone" | "Copy" | "Send" | "Sync" | "Static";

/** The kind that a trait bound asks for; `never` for a type of its own, as boxes and function pointers are. */
export type BoundKind<Bound> = Bound extends { readonly "~box": true } | { readonly "~captures": unknown } | FnPtr<never, unknown> ? never : KindOf<Bound>;

/** The sentence about what a value lacks of a bound; `never` if it meets it. `Who` names it. */
export type Misses<Bound, Type, Who extends string> = [BoundKind<Bound>] extends [never]
  ? [Unlent<Type>] extends [Bound]
    ? Bound extends FnPtr<never, unknown>
      ? Args<Bound>["length"] extends Args<Type>["length"]
        ? never
        : MismatchedText<Bare<Who>, "fn", RustType<Type>>
      : never
    : Differs<Bound, Unlent<Type>, Type, Who>
  : Lacks<Bound, Type, Who>;

/** The sentence about a value of another type than the parameter's. */
type Differs<Bound, Type, Passed, Who extends string> =
  Dyn<Bound, Type> extends readonly [infer Wanted, infer Given]
    ? Misses<Wanted, Given, Who>
    : Bound extends FnPtr<never, unknown>
      ? Type extends { readonly "~impl": { readonly FnPtr: infer Why extends string } }
        ? Why
        : MismatchedText<Bare<Who>, "fn", RustType<Type>>
      : Bound extends { readonly "~place": unknown } | { readonly "~box": true }
        ? MismatchedText<Bare<Who>, RustType<Bound>, RustType<Type>>
        : Bound extends { readonly "~impl": infer Needs }
          ? MissedMarkers<Needs, Passed>
          : MismatchedText<Bare<Who>, RustType<Bound>, RustType<Type>>;

type Bare<Who extends string> = Who extends `\`${infer Name}\`` ? Name : Who;

/** What is behind `&dyn Fn()` or `&mut dyn FnMut()`, which any such closure is, and behind the reference given. */
type Dyn<Bound, Type> = Bound extends Mut<infer Wanted, any, any>
  ? Type extends Mut<infer Given, any, any>
    ? [BoundKind<Wanted>] extends [never]
      ? []
      : [Wanted, Given]
    : []
  : Bound extends Ref<infer Wanted, any, any>
    ? Type extends Ref<infer Given, any, any>
      ? [BoundKind<Wanted>] extends [never]
        ? []
        : [Wanted, Given]
      : []
    : [];

/** The sentence about a closure, or what is none, that does not meet the trait bound. */
type Lacks<Bound, Type, Who extends string> = [KindOf<Type>] extends [never]
  ? Type extends { readonly "~impl": { readonly [One in KindOf<Bound>]: infer Why } }
    ? Why
    : Type extends { readonly "~impl": { readonly FnOnce: unknown } }
      ? LacksText
      : NotClosureText<KindOf<Bound>, RustType<Type>>
  : Kinded<Bound, Type> extends infer Why
    ? [Why] extends [never]
      ? Signature<Bound, Type, Who, "E0271"> extends infer Wrong
        ? [Wrong] extends [never]
          ? Bound extends { readonly "~impl": infer Needs }
            ? MissedMarkers<Needs, Type>
            : never
          : Wrong
        : never
      : Why
    : never;

type Kinded<Bound, Type> = Type extends { readonly "~impl": infer Has }
  ? KindOf<Bound> extends keyof Has
    ? Has[KindOf<Bound>] extends true
      ? never
      : Has[KindOf<Bound>]
    : LacksText
  : never;

/** The sentences about the marker traits that a value lacks. */
export type MissedMarkers<Needs, Type> = {
  [Trait in keyof Needs & Marker]: Needs[Trait] extends true ? (Slot<Type, Trait> extends true ? never : Slot<Type, Trait>) : never;
}[keyof Needs & Marker];

/** The arguments and the output, as the bound has them. */
export type Signature<Bound, Type, Who extends string, Code extends OutputCode> = Args<Bound>["length"] extends Args<Type>["length"]
  ? Args<Bound> extends Args<Type>
    ? Output<Type> extends Output<Bound>
      ? never
      : Output<Bound> extends Ref<infer Target, Lifetime>
        ? Output<Type> extends Ref<Target>
          ? ReturnsLocalText<Who>
          : OutputText<Code, Who, RustType<Output<Bound>>, RustType<Output<Type>>>
        : OutputText<Code, Who, RustType<Output<Bound>>, RustType<Output<Type>>>
    : ArgumentTypesText<Who>
  : ArityText<Who, Args<Bound>["length"] & number, Args<Type>["length"] & number>;
