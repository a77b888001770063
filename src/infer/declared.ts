import type { ByMove, ByMut, ByRef } from "../capture/modes.js";
import type { Mut, Ref } from "../capture/handles.js";
import type { Movable } from "../capture/movable.js";
import type { Local } from "../capture/scope.js";
import type { UseFaults } from "../capture/use-faults.js";
import type { Root } from "../capture/path.js";
import type { Refusal, Text } from "../diagnostics/text.js";

/**
 * The variable that a place or plain value stands for: a place is a `let mut`, anything else a `let`.
 * What an enclosing closure lends is a reference, and so is `ref(x)`.
 */
type Declared<Source> = 0 extends 1 & Source
  ? Local<any, true>
  : [Source] extends [ByRef<infer T>]
    ? Local<Ref<T>, "value">
    : [Source] extends [ByMut<infer T>]
      ? Local<Mut<T>, "value">
      : [Source] extends [ByMove<infer T>]
        ? Local<T, "value">
        : [Source] extends [{ readonly "~rust": string }]
          ? Local<Source, "value">
          : [Source] extends [{ readonly "~place": "mut"; value: infer T }]
            ? Local<T, true>
            : Local<Source, "value">;

/** The variables of an inferred closure, as a scope: what {@link Declared} makes of each. */
export type Scoped<Sources> = { readonly [Name in keyof Sources]: Declared<Sources[Name]> };

/**
 * Stands beside a body: nothing, or the sentences about what it does and no closure could. The variables
 * that it uses have not been moved before (E0382).
 */
export type Allowed<Sources, Uses> = 0 extends 1 & Uses
  ? unknown
  : [UseFaults<Scoped<Sources>, Uses>, MovedFaults<Sources, Uses>] extends [never, never]
    ? unknown
    : Text<UseFaults<Scoped<Sources>, Uses>> | MovedFaults<Sources, Uses>;

type MovedFaults<Sources, Uses> = Uses extends { readonly path: infer Path extends string }
  ? Root<Path> extends keyof Sources
    ? Extract<Movable<Sources[Root<Path>]>, Refusal>
    : never
  : never;
