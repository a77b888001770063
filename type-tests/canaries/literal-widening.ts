// A literal argument widens when its parameter's type is a condition that gives the type parameter, and
// stays when it is an intersection with the type parameter.
//
// src/capture/movable.ts: `move(1)` captures a `number`.
// https://github.com/microsoft/TypeScript/pull/10676.

declare function byCondition<T>(value: T extends { readonly state: "moved" } ? never : T): { readonly captured: T };
declare function byIntersection<T>(value: T & (T extends { readonly state: "moved" } ? never : unknown)): { readonly captured: T };

//! TS Type '{ readonly captured: number; }' is not assignable to type 'string'.
const widened: string = byCondition(1);
//! TS Type '{ readonly captured: { kind: string; }; }' is not assignable to type 'string'.
const widenedInside: string = byCondition({ kind: "a" });
//! TS Type '{ readonly captured: 1; }' is not assignable to type 'string'.
const kept: string = byIntersection(1);
void [widened, widenedInside, kept];
