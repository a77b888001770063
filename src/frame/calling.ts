import type { Target } from "../capture/local-handle.js";
import type { ArgumentCountText } from "../diagnostics/e0057.js";
import type { UntypedText } from "../diagnostics/e0282.js";
import type { MismatchedArgumentText } from "../diagnostics/e0308.js";
import type { NotFoundText } from "../diagnostics/e0425.js";
import type { OutlivedText } from "../diagnostics/e0716.js";
import type { NotAFunctionText } from "../diagnostics/e0618.js";
import type { RustType } from "../capture/rust-type.js";
import type { FnPtr } from "../pointers/fn-ptr.js";
import type { Args } from "../traits/args.js";
import type { KindOf } from "../traits/kind-of.js";
import type { Anonymous, Outlived } from "../capture/lifetime.js";
import type { Evaluate, Mutate, PlaceType, Read } from "./access.js";
import type { Output } from "../traits/output.js";
import type { MayHold } from "../capture/may-hold.js";
import type { Fix, FlowLent, Refuse } from "./event.js";
import type { Root } from "../capture/path.js";

/** The closure that a call goes to: itself, or what references lead to. */
export type Callee<Type> = Type extends { readonly "~place": unknown } ? Callee<Target<Type>> : Type;

/** The place of it. */
type CalleeAt<Name extends string, Type> = Type extends { readonly "~place": unknown } ? CalleeAt<`*${Name}`, Target<Type>> : Name;

/** The events of a call, by the kind of what is called and the arguments that it is given. */
export type Calling<Scope, Name extends string, Given extends readonly unknown[]> = [PlaceType<Scope, Name>] extends [never]
  ? [Refuse<NotFoundText<Name>>]
  : CallOf<Scope, Name, PlaceType<Scope, Name>, Given>;

type CallOf<Scope, Name extends string, Type, Given extends readonly unknown[]> = [KindOf<Callee<Type>>] extends [never]
  ? [Refuse<[Type] extends [null | undefined] ? UntypedText<Name> : NotAFunctionText<Name, RustType<Type>>>]
  : [...ArgumentFaults<Name, Callee<Type>, Given>, ...UseBy<Scope, CalleeAt<Name, Type>, KindOf<Callee<Type>>>];

type UseBy<Scope, Place extends string, Kind> = Kind extends "Fn"
  ? Read<Scope, Place>
  : Kind extends "FnMut"
    ? Mutate<Scope, Place>
    : Evaluate<Scope, Place, "", "by an earlier call">;

/**
 * The number of the arguments, then their types. A parameter of no known type has the one of the first
 * call.
 */
type ArgumentFaults<Name extends string, Closure, Given extends readonly unknown[]> = Given extends Anonymous<Args<Closure>>
  ? unknown extends Args<Closure>[number]
    ? [Fix<Name, Given>]
    : []
  : Given["length"] extends Args<Closure>["length"]
    ? [Refuse<[Outlived<Given, Args<Closure>>] extends [never] ? MismatchedArgumentText<Name> : OutlivedText<Outlived<Given, Args<Closure>>, Name>>]
    : [Refuse<ArgumentCountText<CountCodeOf<Closure>, Name, Given["length"] & number>>];

/** A closure has captures, if only none; a function item or pointer has not. */
type CountCodeOf<Closure> = Closure extends { readonly "~captures": unknown } ? "E0057" : Closure extends FnPtr<never, unknown> ? "E0061" : "E0057";

/** The events of a call whose result goes to a local: it may hold what the closure borrows, which one that is called by value does until then. */
export type CallingInto<Scope, Name extends string, Given extends readonly unknown[], Into extends string> = [
  ...(MayHold<Output<Callee<PlaceType<Scope, Name>>>> extends true ? [FlowLent<Root<Name>, Into>] : []),
  ...Calling<Scope, Name, Given>,
];
