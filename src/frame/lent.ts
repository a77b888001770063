import type { Mut, Ref } from "../capture/handles.js";
import type { Satisfies, StructuralTrait } from "../capture/implements.js";
import type { RustType } from "../capture/rust-type.js";
import type { LentMutablyText, MarkerTrait, ValueText } from "../diagnostics/e0277.js";
import type { MayBorrowText } from "../diagnostics/e0310.js";
import type { LentText, ShortLivedText } from "../diagnostics/e0373.js";
import type { Kind } from "../diagnostics/e0525.js";
import type { LacksText } from "../traits/bound.js";

// A closure that is passed by reference, and which traits it has so.

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
export type Slot<Type, Trait extends string> = Type extends { readonly "~impl": infer Has }
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

/** What is passed, where no closure is asked for. */
export type Unlent<Type> = Type extends LentMutably<infer Target, any> ? Mut<Target> : Type extends Lent<infer Target, any> ? Ref<Target> : Type;
