// A type parameter in a union with a literal is inferred from what the literal leaves over; when nothing
// is left over, it is inferred as the literal itself.
//
// src/ownership/consumable.ts: `State | "moved"` tells "moved" from "moved on another path".

declare function inferState<State = never>(value: { readonly state: State | "moved" }): State;

const live: "live" = inferState({} as { readonly state: "live" | "moved" });
const open: string = inferState({} as { readonly state: string });
const moved: "moved" = inferState({} as { readonly state: "moved" });
const joined: string = inferState({} as { readonly state: string } | { readonly state: "moved" });
//! TS Type 'string' is not assignable to type '"moved"'.
const notMoved: "moved" = inferState({} as { readonly state: string } | { readonly state: "moved" });
//! TS Type '"moved"' is not assignable to type '"live"'.
const notLive: "live" = inferState({} as { readonly state: "moved" });
void [live, open, moved, joined, notMoved, notLive];
