import type { Mut, Ref } from "../capture/handles.js";
import type { RustType } from "../capture/rust-type.js";
import type { Satisfies, StructuralTrait } from "../capture/implements.js";
import type { OutputCode, OutputText } from "../diagnostics/e0271.js";
import type { LentMutablyText, MarkerTrait, NotClosureText, ValueText } from "../diagnostics/e0277.js";
import type { MismatchedText } from "../diagnostics/e0308.js";
import type { MayBorrowText } from "../diagnostics/e0310.js";
import type { LentText, ShortLivedText } from "../diagnostics/e0373.js";
import type { MoveOutAtBoundText } from "../diagnostics/e0507.js";
import type { AssignAtBoundText, BorrowAtBoundText } from "../diagnostics/e0596.js";
import type { Kind } from "../diagnostics/e0525.js";
import type { ReturnsLocalText } from "../diagnostics/e0716.js";
import type { Lifetime } from "../capture/lifetime.js";
import type { ArityText } from "../diagnostics/e0593.js";
import type { ArgumentTypesText } from "../diagnostics/e0631.js";
import type { FnPtr } from "../pointers/fn-ptr.js";
import type { Args } from "../traits/args.js";
import type { LacksText } from "../traits/bound.js";
import type { KindOf } from "../traits/kind-of.js";
import type { Output } from "../traits/output.js";
import type { FnOnce } from "../traits/fn-once.js";
import type { Send } from "../traits/send.js";
import type { Static } from "../traits/static.js";
import type { Text } from "../diagnostics/text.js";
import type { Callee } from "./calling.js";
import type { Again } from "./making.js";
import type { Evaluate, OperandPlace, PlaceType } from "./access.js";
import type { Decided } from "../capture/captures.js";
import type { MayHold } from "../capture/may-hold.js";
import type { Printed } from "../capture/path.js";
import type { ClosureFor } from "../infer/inferred-closure.js";
import type { Closing } from "./closing.js";
import type { Root } from "../capture/path.js";
import type { Die, Fix, FlowBoxed, Refuse } from "./event.js";
import type { Sentences } from "./fact.js";
import type { PatternName } from "./local.js";

// Whether what a statement passes on meets the bound of the parameter.

/** What an operand passes: the value, or a lent one. */
export type Passed<Scope, Operand extends string> = Operand extends `&mut ${infer Place}`
  ? LentMutably<PlaceType<Scope, Place>, Place>
  : Operand extends `&${infer Place}`
    ? Lent<PlaceType<Scope, Place>, Place>
    : PlaceType<Scope, Operand>;

/** What it passes to a trait bound: a reference calls what it leads to. */
type PassedTo<Bound, Scope, Operand extends string> = [BoundKind<Bound>] extends [never]
  ? Passed<Scope, Operand>
  : Operand extends `&mut ${infer Place}`
    ? LentMutably<Callee<PlaceType<Scope, Place>>, Place>
    : Operand extends `&${infer Place}`
      ? Lent<Callee<PlaceType<Scope, Place>>, Place>
      : PlaceType<Scope, Operand> extends Mut<infer Target, any, any>
        ? LentMutably<Callee<Target>, Operand>
        : PlaceType<Scope, Operand> extends Ref<infer Target, any, any>
          ? Lent<Callee<Target>, Operand>
          : PlaceType<Scope, Operand>;

/** A `&mut` goes to a parameter of its type borrowed again, and to any other by value. */
type LentTo<Bound, Scope, Operand extends string> = Bound extends Mut<any, any, any> ? Again<Scope, Operand> : Operand;

/** `&F`: calls what `Fn` calls. */
export interface Lent<Type, Name extends string> {
  readonly "~lent": Type;
  readonly "~call": Type extends { readonly "~call": infer Call } ? Call : never;
  readonly "~impl": {
    readonly [Slot in Kind]: Type extends { readonly "~impl": { readonly Fn: infer Has } } ? Has : LacksText;
  } & { readonly Clone: true; readonly Copy: true; readonly Send: Slot<Type, "Sync">; readonly Sync: Slot<Type, "Sync">; readonly Static: LentText<Name> };
}

/** `&mut F`: calls what `FnMut` calls. */
export interface LentMutably<Type, Name extends string> {
  readonly "~lent": Type;
  readonly "~call": Type extends { readonly "~call": infer Call } ? Call : never;
  readonly "~impl": {
    readonly [Slot in "FnOnce" | "FnMut"]: Type extends { readonly "~impl": { readonly FnMut: infer Has } } ? Has : LacksText;
  } & {
    readonly [Trait in "Fn" | "Clone" | "Copy"]: LentMutablyText<Trait, Name>;
  } & { readonly Send: Slot<Type, "Send">; readonly Sync: Slot<Type, "Sync">; readonly Static: LentText<Name> };
}

/** Whether a value implements a marker trait: `true`, or the sentence. */
type Slot<Type, Trait extends string> = Type extends { readonly "~impl": infer Has }
  ? Trait extends keyof Has
    ? Has[Trait]
    : Trait extends "Static"
      ? Type extends { readonly "~call": unknown }
        ? MayBorrowText<"it">
        : ShortLivedText<"it">
      : LacksText
  : Satisfies<Type, Trait & StructuralTrait> extends true
    ? true
    : ValueText<Trait & MarkerTrait, RustType<Type>>;

type Bare<Who extends string> = Who extends `\`${infer Name}\`` ? Name : Who;

/** What is passed, where no closure is asked for. */
type Unlent<Type> = Type extends LentMutably<infer Target, any> ? Mut<Target> : Type extends Lent<infer Target, any> ? Ref<Target> : Type;

type Marker = "Clone" | "Copy" | "Send" | "Sync" | "Static";

/** The kind that a trait bound asks for; `never` for a type of its own, as boxes and function pointers are. */
type BoundKind<Bound> = Bound extends { readonly "~box": true } | { readonly "~captures": unknown } | FnPtr<never, unknown> ? never : KindOf<Bound>;

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

type MissedMarkers<Needs, Type> = {
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

/**
 * The sentence about the body of a closure that is written where the bound stands: it takes its kind
 * from there, so what it does too much is the error, and not its kind.
 */
export type Exceeds<Asked, Uses> = Uses extends { readonly path: infer Path extends string; readonly mode: infer Mode }
  ? Mode extends "move"
    ? Asked extends "Fn" | "FnMut"
      ? MoveOutAtBoundText<Printed<Path>, Asked>
      : never
    : Asked extends "Fn"
      ? Mode extends "assign" | "escape"
        ? AssignAtBoundText<Printed<Path>>
        : Mode extends "mut" | "innerAssign"
          ? BorrowAtBoundText<Printed<Path>>
          : never
      : never
  : never;

/** What a closure written at a bound misses of it. */
export type ExceedsOrMisses<Bound, Uses, Type> = Exceeds<BoundKind<Bound>, Uses> extends infer Too
  ? [Too] extends [never]
    ? [KindOf<Bound>] extends [never]
      ? Misses<Bound, Type, "this closure">
      : Signature<Bound, Type, "this closure", "E0308"> extends infer Wrong
        ? [Wrong] extends [never]
          ? [BoundKind<Bound>] extends [never]
            ? Misses<Bound, Type, "this closure">
            : Bound extends { readonly "~impl": infer Needs }
              ? MissedMarkers<Needs, Type>
              : never
          : Wrong
        : never
    : Too
  : never;

/** The bound says the types of the parameters that have none. */
type FixedBy<Scope, Bound, Place extends string> = [BoundKind<Bound>] extends [never]
  ? []
  : unknown extends Args<PlaceType<Scope, Place>>[number]
    ? [Fix<Root<Place>, Args<Bound>>]
    : [];

/** The name in an operand, for sentences. */
export type WhoOf<Operand extends string> = `\`${OperandPlace<Operand>}\``;

/** The bound of a thread's closure. */
export type Spawned = FnOnce<[], unknown> & Send & Static;

/** The events of passing an operand to a function; `Into` is the local that gets the result, or `""`. */
export type Passing<Scope, Bound, Operand extends string, Into extends string> = [
  Misses<Bound, PassedTo<Bound, Scope, Operand>, WhoOf<Operand>>,
] extends [never]
  ? [...FixedBy<Scope, Bound, OperandPlace<Operand>>, ...Evaluate<Scope, LentTo<Bound, Scope, Operand>, Into, "into a function">]
  : [Refuse<Misses<Bound, PassedTo<Bound, Scope, Operand>, WhoOf<Operand>> & string>, ...Evaluate<Scope, LentTo<Bound, Scope, Operand>, Into, "into a function">];

/**
 * The events of passing a closure that is written there; `Into` is the local that gets the result, or
 * `""`. The compiler looks at the other arguments first, while the uses are still unknown.
 */
export type PassingClosure<
  Scope,
  Bound,
  Uses,
  Args extends readonly unknown[],
  Output,
  Moves extends boolean,
  Into extends string = "",
  Result = unknown,
> = unknown extends Uses
  ? []
  : [ExceedsOrMisses<Bound, Decided<Scope, Uses>, ClosureFor<Scope, Uses, Moves, Args, Output, "">>] extends [never]
    ? ClosingInto<Scope, Uses, Moves, Into, Result>
    : [
        Refuse<ExceedsOrMisses<Bound, Decided<Scope, Uses>, ClosureFor<Scope, Uses, Moves, Args, Output, "">> & string>,
        ...ClosingInto<Scope, Uses, Moves, Into, Result>,
      ];

/** A box holds what the closure in it borrows to its own end. */
type ClosingInto<Scope, Uses, Moves extends boolean, Into extends string, Result> = Result extends { readonly "~box": true }
  ? [...Closing<Scope, Uses, "the closure", Moves>, FlowBoxed<"the closure", Into>, Die<"the closure">]
  : Closing<Scope, Uses, Into, Moves>;

/** The local that holds what a result may borrow: none when it is a value of its own. */
export type HolderOf<Pattern extends string, Result> = MayHold<Result> extends true ? PatternName<Pattern> : "";

/** Stands beside a parameter: nothing, or the sentences about what is passed. */
export type Accepted<Facts> = [Facts] extends [{ readonly on: unknown }]
  ? "!" extends Facts["on"]
    ? Text<Sentences<Facts>>
    : unknown
  : unknown;
