import type { Decided } from "../capture/captures.js";
import type { Mut, Ref } from "../capture/handles.js";
import type { Kinds } from "../capture/kinds.js";
import type { MayHold } from "../capture/may-hold.js";
import type { Root } from "../capture/path.js";
import type { ClosureFor } from "../infer/inferred-closure.js";
import type { Args } from "../traits/args.js";
import type { FnOnce } from "../traits/fn-once.js";
import type { Send } from "../traits/send.js";
import type { Static } from "../traits/static.js";
import type { Evaluate, OperandPlace, PlaceType } from "./access.js";
import type { BoundKind, Misses } from "./bound.js";
import type { Callee } from "./calling.js";
import type { Closing } from "./closing.js";
import type { Age, Die, Fix, FlowBoxed, Refuse } from "./event.js";
import type { ExceedsOrMisses } from "./exceeds.js";
import type { LetOut } from "./letting-out.js";
import type { Lent, LentMutably } from "./lent.js";
import type { PatternName } from "./local.js";
import type { Again } from "./making.js";

// The events of passing something to a function.

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
  : [WrittenFaults<Scope, Bound, Uses, Args, Output, Moves>] extends [never]
    ? ClosingInto<Scope, Uses, Moves, Into, Result>
    : [Refuse<WrittenFaults<Scope, Bound, Uses, Args, Output, Moves> & string>, ...ClosingInto<Scope, Uses, Moves, Into, Result>];

/** What is wrong with the closure itself: what it misses of the bound, and what it lets out as of its kind. */
type WrittenFaults<Scope, Bound, Uses, Args extends readonly unknown[], Output, Moves extends boolean> =
  ExceedsOrMisses<Bound, Decided<Scope, Uses>, ClosureFor<Scope, Uses, Moves, Args, Output, "">> extends infer Wrong
    ? [Wrong] extends [never]
      ? LetOut<Scope, Uses, Moves, [BoundKind<Bound>] extends [never] ? Kinds<Decided<Scope, Uses>> : BoundKind<Bound>, Output>
      : Wrong
    : never;

/** A box holds what the closure in it borrows to its own end. */
type ClosingInto<Scope, Uses, Moves extends boolean, Into extends string, Result> = Result extends { readonly "~box": true }
  ? [...Closing<Scope, Uses, "the closure", Moves>, Age<Into, keyof Scope>, FlowBoxed<"the closure", Into>, Die<"the closure">]
  : Closing<Scope, Uses, Into, Moves>;

/** The local that holds what a result may borrow: none when it is a value of its own. */
export type HolderOf<Pattern extends string, Result> = MayHold<Result> extends true ? PatternName<Pattern> : "";
