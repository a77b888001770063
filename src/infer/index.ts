/**
 * Closures whose captures and kind follow from what their bodies do, as rustc infers them.
 *
 * @packageDocumentation
 */
export { infer } from "./infer.js";
export { inferMove } from "./infer-move.js";
export { inner, innerMove, type Inner } from "./inner.js";
export type { Variable } from "../capture/local-handle.js";
export type { UseMode } from "../capture/use.js";
export type * from "./named.js";
