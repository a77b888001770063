import type { CapturesFor, Decided } from "../capture/captures.js";
import type { Kinds } from "../capture/kinds.js";
import type { FieldName, FieldOf } from "../capture/inferred-modes.js";
import type { Anywhere } from "../capture/origin.js";
import type { Variable } from "../capture/local-handle.js";
import type { Local } from "../capture/scope.js";
import type { FnClosure } from "../closure/fn-closure.js";
import type { FnMutClosure } from "../closure/fn-mut-closure.js";
import type { FnOnceClosure } from "../closure/fn-once-closure.js";

/** What a body sees of a scope: a handle for each variable. */
export type Variables<Scope> = {
  readonly [Name in keyof Scope]: Variable<Name & string, Scope[Name] extends Local<infer Type, any> ? Type : never>;
};

/** The type of an inferred closure, by what its body uses. `Moves` is whether it is a `move` closure. */
export type ClosureFor<Scope, Uses, Moves, Args extends readonly unknown[], Output, Name extends string> = ClosureOf<
  Scope,
  CapturesFor<Scope, Uses, Moves>,
  Decided<Scope, Uses>,
  Kinds<Decided<Scope, Uses>>,
  Args,
  Anywhere<Output>,
  Name
>;

/** The struct is written out, so that a hover shows its fields and not how they were found. */
type ClosureOf<Scope, Captures, Uses, Kind, Args extends readonly unknown[], Output, Name extends string> = Kind extends "Fn"
  ? FnClosure<{ [One in Captures as FieldName<One>]: FieldOf<Scope, One, Uses> }, Args, Output, Name>
  : Kind extends "FnMut"
    ? FnMutClosure<{ [One in Captures as FieldName<One>]: FieldOf<Scope, One, Uses> }, Args, Output, Name>
    : FnOnceClosure<{ [One in Captures as FieldName<One>]: FieldOf<Scope, One, Uses> }, Args, Output, Name>;
