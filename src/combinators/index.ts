/**
 * Functions that make closures of closures, and the standard library's functions that take them.
 *
 * @packageDocumentation
 */

// Composition.
export { compose } from "./compose.js";
export { flow } from "./flow.js";
export { pipe } from "./pipe.js";

// The standard library's functions that take closures.
export * from "./std/index.js";
