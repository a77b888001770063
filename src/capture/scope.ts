import type { Mut, Ref } from "./handles.js";
import type { Path } from "./path.js";

/** A local variable: the type of its value, and whether it is `mut`. */
export interface Local<out Type, out Mutable> {
  /** The type of the value. It exists in types only. */
  readonly "~type": Type;
  /** Whether it may be assigned and mutably borrowed: `true`, `false`, or `"value"` for a plain value, which is no place. */
  readonly "~mutable": Mutable;
}

/** What a function item is: nothing that a closure could capture. */
export interface FnItem {
  /** It exists in types only. */
  readonly "~item": true;
}

/** What stands at the end of a path, and what may be done there. */
export interface Spot<Canonical extends string, Type, Writable> {
  /** The path with every dereference written out. */
  readonly path: Canonical;
  /** The type of the value there. */
  readonly type: Type;
  /** `true`, or why it is read-only: the local is not `mut`, or the path goes through `&`. */
  readonly writable: Writable;
}

/** Why a place is read-only: its local has no `mut`, or is no `Place`, or it is behind `&`. */
export type ReadOnly = "local" | "value" | "reference";

type Writability<Mutable> = Mutable extends true ? true : Mutable extends "value" ? "value" : "local";

/** A path that names no local or no field. */
export interface Nowhere {
  /** What was looked up. */
  readonly nowhere: string;
}

/** Finds the place that a path names. */
export type Find<Scope, Place extends string> = Place extends keyof Scope
  ? Scope[Place] extends Local<infer Type, infer Mutable>
    ? Spot<Place, Type, Writability<Mutable>>
    : never
  : Path<Place> extends `${infer Root}.${infer Rest}`
    ? Root extends keyof Scope
      ? Scope[Root] extends Local<infer Type, infer Mutable>
        ? Walk<Root, Type, Writability<Mutable>, Rest>
        : never
      : { readonly nowhere: Root }
    : { readonly nowhere: Place };

type Walk<Done extends string, Type, Writable, Rest extends string> = Rest extends `${infer Field}.${infer More}`
  ? Into<Done, Type, Writable, Field> extends Spot<infer Next, infer Inner, infer May>
    ? Walk<Next, Inner, May, More>
    : { readonly nowhere: `${Done}.${Field}` }
  : Into<Done, Type, Writable, Rest>;

/** One step: a dereference, a field, or a field behind a reference. */
type Into<Done extends string, Type, Writable, Field extends string> = Type extends { readonly "~place": unknown }
  ? Type extends Mut<infer Target, any, any>
    ? Behind<Done, Target, Writable extends "reference" ? "reference" : true, Field>
    : Type extends Ref<infer Target, any, any>
      ? Behind<Done, Target, "reference", Field>
      : { readonly nowhere: `${Done}.${Field}` }
  : Field extends keyof Type
    ? Spot<`${Done}.${Field}`, Type[Field], Writable>
    : Field extends `${infer Index extends number}`
      ? Indexed<Done, Type, Writable, Index>
      : { readonly nowhere: `${Done}.${Field}` };

/** A key that is a number; an index of an array is no place of its own. */
type Indexed<Done extends string, Type, Writable, Index extends number> = Type extends readonly unknown[]
  ? { readonly nowhere: `${Done}.${Index}` }
  : Index extends keyof Type
    ? Spot<`${Done}.${Index}`, Type[Index], Writable>
    : { readonly nowhere: `${Done}.${Index}` };

type Behind<Done extends string, Target, Writable, Field extends string> = Field extends "*"
  ? Spot<`${Done}.*`, Target, Writable>
  : Into<`${Done}.*`, Target, Writable, Field>;

/** The type of the value at a path. */
export type TypeAt<Scope, Path extends string> = Find<Scope, Path> extends Spot<any, infer Type, any> ? Type : never;
