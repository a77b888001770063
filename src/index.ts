/**
 * Rust's closure model for TypeScript, checked by the TypeScript compiler.
 *
 * @packageDocumentation
 */

// What is thrown where the types could not see it.
export * from "./diagnostics/index.js";

// The traits: what a signature asks of a closure.
export type { FnBound, FnMutBound, FnOnceBound } from "./traits/bound.js";
export type { Args, Clone, Copy, Fn, FnMut, FnOnce, KindOf, Output, Send, Static, Sync } from "./traits/index.js";

// Closures: a struct of captures and a body.
export { closure } from "./closure/closure.js";
export type { ClosureBuilder } from "./closure/builder.js";
export type { FnClosure, FnTraits } from "./closure/fn-closure.js";
export type { FnMutClosure, FnMutTraits } from "./closure/fn-mut-closure.js";
export type { FnOnceClosure, FnOnceTraits } from "./closure/fn-once-closure.js";
export type { CapturesOf, OwnCaptures } from "./closure/struct.js";

// Captures: places, modes, and the handles that a body sees.
export { place, type Place } from "./capture/place.js";
export { move, mut, ref } from "./capture/modes.js";
export type { ByMove, ByMut, ByRef, Capture } from "./capture/modes.js";
export type { Mut, Own, Ref } from "./capture/handles.js";

// Ownership: calling, cloning, dropping, and what the compiler knows about it.
export { call } from "./ownership/call.js";
export { callMut } from "./ownership/call-mut.js";
export { callOnce } from "./ownership/call-once.js";
export { clone } from "./ownership/clone.js";
export { drop } from "./ownership/drop.js";
export { moved } from "./ownership/moved.js";
export type { Moved } from "./ownership/moved-type.js";
export type { Let } from "./ownership/let.js";

// Pointers: function pointers and closures of erased type.
export { boxed, type BoxTraits, type Boxed, type BoxedFn, type BoxedFnMut, type BoxedFnOnce, type ItemTraits } from "./pointers/boxed.js";
export { fnPtr, type FnPtr, type FnPtrTraits } from "./pointers/fn-ptr.js";

// Shared ownership and interior mutability.
export * from "./memory/index.js";
