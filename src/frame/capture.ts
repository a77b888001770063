import type { ByMove, ByMut, ByRef } from "../capture/modes.js";
import type { Satisfies } from "../capture/implements.js";
import type { UseMode } from "../capture/use.js";
import type { BehindReferenceText, NotDeclaredMutableText, WriteCode } from "../diagnostics/e0596.js";
import type { MoveOutOfPlaceText } from "../diagnostics/e0507.js";
import type { OwnsDropText } from "../diagnostics/e0509.js";
import type { NotFoundText } from "../diagnostics/e0425.js";
import type { HasDestructor } from "./access.js";
import type { Find, Local, Spot } from "./local.js";
import type { Printed, Root } from "./path.js";

/** A use as a body yields it: see capture/use.ts. */
interface AnyUse {
  readonly path: string;
  readonly mode: UseMode;
}

/** A place that a closure captures, and the access that capturing it is. */
export interface Captured<out Path extends string, out Does extends string> {
  readonly path: Path;
  readonly does: Does;
}

type PathsOf<Uses> = Uses extends { readonly path: infer Path extends string } ? Path : never;

/** The modes of the uses of a place and its parts. */
type ModesAt<Uses, Path extends string> = Uses extends { readonly path: Path | `${Path}.${string}`; readonly mode: infer Mode }
  ? Mode
  : never;

/** The paths of which no other is the beginning: the places that are captured. */
type Outermost<Paths extends string, All extends string = Paths> = Paths extends `${string}.${string}`
  ? true extends (All extends string ? (Paths extends `${All}.${string}` ? true : never) : never)
    ? never
    : Paths
  : Paths;

/** A path up to its first dereference: a `move` closure takes the reference itself. */
type UpToReference<Path extends string> = Path extends `${infer Head}.*${string}` ? UpToReference<Head> : Path;

/**
 * The places that a closure captures, by its uses: the strongest use of each decides. A `move` closure
 * takes all by value.
 */
export type CapturesFor<Scope, Uses, Moves> = [Uses] extends [never]
  ? never
  : Moves extends true
    ? Outermost<UpToReference<PathsOf<Uses>>> extends infer Path
      ? Path extends string
        ? Captured<Path, TypeAt<Scope, Path> extends infer Type ? (Satisfies<Type, "Copy"> extends true ? "copy" : "move") : never>
        : never
      : never
    : Outermost<PathsOf<Uses>> extends infer Path
      ? Path extends string
        ? Captured<Path, Needs<Scope, Path, ModesAt<Uses, Path>>>
        : never
      : never;

/** The type of the value at a path. */
export type TypeAt<Scope, Path extends string> = Find<Scope, Path> extends Spot<any, infer Type, any> ? Type : never;

/** What the strongest of some uses needs; a path through a local without `mut` is borrowed uniquely. */
type Needs<Scope, Path extends string, Modes> = "move" extends Modes
  ? "move"
  : "assign" extends Modes
    ? Exclusively<Scope, Root<Path>>
    : "mut" extends Modes
      ? Exclusively<Scope, Root<Path>>
      : "ref";

type Exclusively<Scope, Name extends string> = Name extends keyof Scope
  ? Scope[Name] extends Local<any, true>
    ? "mut"
    : "unique"
  : never;

/** The kind of a closure: what its uses do with its captures. */
export type KindFor<Uses> = [Uses] extends [never]
  ? "Fn"
  : Uses extends { readonly mode: infer Mode }
    ? StrongestKind<Mode>
    : never;

type StrongestKind<Mode> = Mode extends "move" ? "FnOnce" : Mode extends "mut" | "assign" ? "FnMut" : "Fn";

/** `"move"`, `"mut"`… as the strongest kind of several. */
export type Kinds<Uses> = "FnOnce" extends KindFor<Uses> ? "FnOnce" : "FnMut" extends KindFor<Uses> ? "FnMut" : "Fn";

/** The field of a closure's struct for a captured place. */
export type FieldFor<Type, Does> = Does extends "ref" ? ByRef<Type> : Does extends "mut" | "unique" ? ByMut<Type> : ByMove<Type>;

/** The sentences about uses that no closure could have: of what is not there, is read-only, or only lent. */
export type UseFaults<Scope, Uses> = Uses extends AnyUse
  ? Uses["mode"] extends "ref" | "copy"
    ? never
    : UseFault<Scope, Find<Scope, Uses["path"]>, Uses["path"], Uses["mode"]>
  : never;

type UseFault<Scope, Found, Path extends string, Mode extends UseMode> =
  Found extends Spot<any, any, infer Writable>
    ? Mode extends "move"
      ? Path extends `${string}.*${string}`
        ? MoveOutOfPlaceText<Printed<Path>>
        : HasDestructor<Scope, Path> extends true
          ? OwnsDropText<Path>
          : never
      : Writable extends true
        ? never
        : Writable extends "reference"
          ? // The closure would have to borrow it mutably, also for an assignment.
            BehindReferenceText<"E0596", Printed<Path>>
          : NotDeclaredMutableText<WriteCode<Mode>, Printed<Path>, Root<Path>>
    : NotFoundText<Path>;
