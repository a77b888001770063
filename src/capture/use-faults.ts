import type { NotFoundText } from "../diagnostics/e0425.js";
import type { MoveOutOfPlaceText } from "../diagnostics/e0507.js";
import type { OwnsDropText } from "../diagnostics/e0509.js";
import type { EscapesText } from "../diagnostics/e0521.js";
import type { BehindReferenceText, NotAPlaceText, NotDeclaredMutableText, WriteCode } from "../diagnostics/e0596.js";
import type { Decided, PathsOf, UpToReference } from "./captures.js";
import type { Printed, Root } from "./path.js";
import type { Find, Spot, TypeAt } from "./scope.js";
import type { UseMode } from "./use.js";

/** A use as a body yields it: see capture/use.ts. */
interface AnyUse {
  readonly path: string;
  readonly mode: UseMode;
}

/** Whether a part is reached through a value with a destructor. */
export type HasDestructor<Scope, At extends string> = At extends `${infer Owner}.${infer Rest}`
  ? TypeAt<Scope, Owner> extends Disposable
    ? true
    : Rest extends `${infer Next}.${string}`
      ? TypeAt<Scope, `${Owner}.${Next}`> extends Disposable
        ? true
        : false
      : false
  : false;

/** The sentences about uses that no closure could have: of what is not there, is read-only, or only lent. */
export type UseFaults<Scope, Uses, Moves = false> = FaultsOf<Scope, Decided<Scope, Uses>, Moves extends true ? string : PathsOf<Uses>>;

/** `Whole` is what is captured as a whole, by its path. */
type FaultsOf<Scope, Uses, Whole> = Uses extends AnyUse
  ? Uses["mode"] extends "ref" | "copy"
    ? never
    : UseFault<Scope, Find<Scope, Uses["path"]>, Uses["path"], Uses["mode"], Whole>
  : never;

type UseFault<Scope, Found, Path extends string, Mode extends UseMode, Whole> =
  Found extends Spot<any, any, infer Writable>
    ? Mode extends "move"
      ? Path extends `${string}.*${string}`
        ? MoveOutOfPlaceText<Printed<Path>>
        : HasDestructor<Scope, Path> extends true
          ? OwnsDropText<Path>
          : never
      : Mode extends "escape"
        ? EscapesText<Printed<Path>>
        : Writable extends true
        ? never
        : Writable extends "reference"
          ? BehindReferenceText<CodeBehind<Path, Mode, Whole>, Printed<Path>>
          : Writable extends "value"
            ? NotAPlaceText<WriteCode<Mode>, Printed<Path>, Root<Path>>
            : NotDeclaredMutableText<WriteCode<Mode>, Printed<Path>, Root<Path>>
    : NotFoundText<Path>;

/**
 * A closure that captures what is behind a reference would have to borrow that mutably, also for an
 * assignment; one that has the reference itself would not.
 */
type CodeBehind<Path extends string, Mode, Whole> = Mode extends "innerAssign"
  ? "E0596"
  : UpToReference<Path> extends Whole
    ? WriteCode<Mode>
    : "E0596";
