// A type parameter is inferred as `any` where the source has `any`, also from one member of a union and
// from one part of an intersection, and `0 extends 1 & T` holds for `any` alone. An intersection of a
// sentence with a condition that is `unknown` is the sentence's or nothing.
//
// src/ownership/consumable.ts: `RefuseMoved` turns the `any` of a moved closure into E0382.

type Refuse<Slot> = 0 extends 1 & Slot ? "error[E0382]: refused" & { readonly no: never } : unknown;
declare function use<Slot>(value: Refuse<Slot> & { readonly slot: Slot }): void;

declare const live: { readonly slot: { readonly Clone: true } };
declare const unknownSlot: { readonly slot: unknown };
declare const neverSlot: { readonly slot: never };
declare const moved: { readonly slot: any };
declare const joined: typeof live | typeof moved;
declare const bound: typeof live & typeof moved;

use(live);
use(unknownSlot);
use(neverSlot);
//! E0382 refused
use(moved);
//! E0382 refused
use(joined);
//! E0382 refused
use(bound);
export function generic<F extends typeof live>(f: F & typeof moved): void {
  //! E0382 refused
  use(f);
}
