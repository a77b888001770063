import type { Satisfies } from "./implements.js";
import type { Writing } from "./kinds.js";
import type { Store } from "./origin.js";
import type { ByValue } from "./local-handle.js";
import type { MayHold } from "./may-hold.js";
import type { Root } from "./path.js";
import type { Find, FnItem, Local, Spot, TypeAt } from "./scope.js";
import type { Use } from "./use.js";

/**
 * A place that a closure captures, and the access that capturing it is. `Holds` is whether its local may
 * hold loans, which the closure then holds too; `"into"` if the body may store some there.
 */
export interface Captured<out Path extends string, out Does extends string, out Holds = boolean> {
  readonly path: Path;
  readonly does: Does;
  readonly holds: Holds;
}

/** What is used. */
export type PathsOf<Uses> = Uses extends { readonly path: infer Path extends string } ? Path : never;

/** What is moved out of a reference is no capture of its own: the reference is, and the move an error. */
type BorrowedPaths<Uses> = Uses extends { readonly path: infer Path extends string; readonly mode: infer Mode }
  ? Mode extends "move"
    ? UpToReference<Path>
    : Path
  : never;

/** The modes of the uses of a place and its parts. */
export type ModesAt<Uses, Path extends string> = Uses extends { readonly path: Path | `${Path}.${string}`; readonly mode: infer Mode }
  ? Mode
  : never;

/** The paths of which no other is the beginning: the places that are captured. */
type Outermost<Paths extends string, All extends string = Paths> = Paths extends `${string}.${string}`
  ? true extends (All extends string ? (Paths extends `${All}.${string}` ? true : never) : never)
    ? never
    : Paths
  : Paths;

/** A path up to its first dereference: a `move` closure takes the reference itself. */
export type UpToReference<Path extends string> = Path extends `${infer Head}.*${string}` ? UpToReference<Head> : Path;

/**
 * The places that a closure captures, by its uses: the strongest use of each decides. A `move` closure
 * takes all by value. Function items are no places.
 */
export type CapturesFor<Scope, Uses, Moves> = [Uses] extends [never]
  ? never
  : Moves extends true
    ? Taken<Scope, Outermost<Takeable<Scope, UpToReference<PathsOf<Uses>>>>>
    : Borrowed<Scope, Outermost<BorrowedPaths<Uses>>, Decided<Scope, Uses>>;

/** The uses, those of a nested `move` closure decided by the type: a copy or a move. */
export type Decided<Scope, Uses> = Uses extends { readonly mode: "value"; readonly path: infer Path extends string }
  ? Use<Takeable<Scope, Path>, ByValue<TypeAt<Scope, Path>>>
  : Uses;

/** What is taken by value for a path: of what has a destructor the whole, since no part can leave it. */
type Takeable<Scope, Path extends string> = Path extends `${infer Owner}.${infer Rest}`
  ? Satisfies<TypeAt<Scope, Path>, "Copy"> extends true
    ? Path
    : Droppable<Scope, Owner, Rest>
  : Path;

type Droppable<Scope, Owner extends string, Rest extends string> = TypeAt<Scope, Owner> extends Disposable
  ? Owner
  : Rest extends `${infer Next}.${infer More}`
    ? Droppable<Scope, `${Owner}.${Next}`, More>
    : `${Owner}.${Rest}`;

type Taken<Scope, Paths> = Paths extends string ? TakenAt<Paths, TypeAt<Scope, Paths>, RootType<Scope, Paths>> : never;

type TakenAt<Path extends string, Type, Owner> = Type extends FnItem
  ? never
  : Captured<Path, Satisfies<Type, "Copy"> extends true ? "copy" : "move", MayHold<Owner>>;

type Borrowed<Scope, Paths, Uses> = Paths extends string ? BorrowedAt<Scope, Paths, ModesAt<Uses, Paths>, Uses, RootType<Scope, Paths>> : never;

type BorrowedAt<Scope, Path extends string, Modes, Uses, Owner> = Owner extends FnItem
  ? never
  : Captured<Path, Needs<Scope, Path, Modes, Uses>, Stores<Scope, Path, Modes, Uses> extends true ? AnyStored<OriginsIn<Uses, Path>> : MayHold<Owner>>;

/** Whether a body may store a loan in a place: it assigns what may hold one, or pushes one. */
type Stores<Scope, Path extends string, Modes, Uses> = "assign" extends Modes
  ? MayHold<TypeAt<Scope, Path>>
  : "mut" extends Modes
    ? [OriginsIn<Uses, Path>] extends [never]
      ? false
      : true
    : false;

/** What a body stores of unknown origin may be any loan that it has. */
type AnyStored<Origins> = [Origins] extends [never] ? "into" : "*" extends Origins ? "into" : true;

type OriginsIn<Uses, Path extends string> = Uses extends Store<infer Into, infer Origin> ? (Into extends Path ? Origin : never) : never;

/** The type of the local that a path starts from. */
type RootType<Scope, Path extends string> = Root<Path> extends keyof Scope
  ? Scope[Root<Path>] extends Local<infer Type, any>
    ? Type
    : never
  : never;

/** What the strongest of some uses needs. */
type Needs<Scope, Path extends string, Modes, Uses> = "move" extends Modes
  ? Satisfies<TypeAt<Scope, Path>, "Copy"> extends true
    ? "copy"
    : "move"
  : true extends (Modes extends Writing ? true : never)
      ? Exclusively<Scope, Path, Uses>
      : Path extends `${string}.*${string}`
        ? Find<Scope, Path> extends Spot<any, any, "reference">
          ? "reborrow"
          : "ref"
        : "ref";

/** Through a reference in a local without `mut`, a closure borrows uniquely; also when the reference is read beside. */
type Exclusively<Scope, Path extends string, Uses> =
  Root<Path> extends keyof Scope
    ? Scope[Root<Path>] extends Local<any, true>
      ? [Exclude<Extract<Uses, { readonly path: Path | `${Path}.${string}`; readonly mode: Writing }>, { readonly path: `${Path}.*${string}` }>] extends [never]
        ? "unique"
        : "mut"
      : "unique"
    : never;
