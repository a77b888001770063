import type { Variable } from "../capture/local-handle.js";
import type { CaptureInFnText } from "../diagnostics/e0434.js";
import type { FnClosure } from "../closure/fn-closure.js";
import type { FnMutClosure } from "../closure/fn-mut-closure.js";
import type { FnOnceClosure } from "../closure/fn-once-closure.js";
import type { Captured, CapturesFor, FieldFor, TypeAt, UseFaults } from "../capture/captures.js";
import type { Capture, Refuse } from "./event.js";
import type { Local } from "../capture/scope.js";

/** What a body sees of a scope: a handle for each local. */
export type Variables<Scope> = {
  readonly [Name in keyof Scope]: Variable<Name & string, Scope[Name] extends Local<infer Type, any> ? Type : never>;
};

/** The events of writing a closure; `Holder` is the local that gets it, or `""`. */
export type Closing<Scope, Uses, Holder extends string, Moves extends boolean> = [UseFaults<Scope, Uses>] extends [never]
  ? [Capture<Holder, CapturesFor<Scope, Uses, Moves>>]
  : [Refuse<UseFaults<Scope, Uses>>, Capture<Holder, CapturesFor<Scope, Uses, Moves>>];

/** The type of a closure, by what it captures and its kind: that of the plain layer. */
export type ClosureFor<Scope, Captures, Kind, Args extends readonly unknown[], Output, Name extends string> = Kind extends "Fn"
  ? FnClosure<{ [One in Captures as PathOf<One>]: Field<Scope, One> }, Args, Output, Name>
  : Kind extends "FnMut"
    ? FnMutClosure<{ [One in Captures as PathOf<One>]: Field<Scope, One> }, Args, Output, Name>
    : FnOnceClosure<{ [One in Captures as PathOf<One>]: Field<Scope, One> }, Args, Output, Name>;

type PathOf<One> = One extends Captured<infer Path, any, any> ? Path : never;
type Field<Scope, One> = One extends Captured<infer Path, infer Does, any> ? FieldFor<Path, TypeAt<Scope, Path>, Does> : never;

/**
 * The events of writing a function item, which captures nothing. The compiler looks at the other
 * arguments first, while the uses are still unknown.
 */
export type ItemOf<Uses> = unknown extends Uses
  ? []
  : [Uses] extends [never]
  ? []
  : [Refuse<CaptureInFnText<Uses extends { readonly path: infer Path extends string } ? Path : never>>];
