/** What a program's own tests say about closures: what they implement, whether they were moved, what they are made of. */
export { assertImpl } from "./assert-impl.js";
export { assertLive } from "./assert-live.js";
export { assertMoved } from "./assert-moved.js";
export { assertNotImpl } from "./assert-not-impl.js";
export { desugar } from "./desugar.js";
export type { Desugar } from "./desugar-type.js";
export type { Implements } from "./implements.js";
export type { TraitName } from "./trait-name.js";
export type { WhyNot } from "./why-not.js";
