/**
 * The types that a user's declarations name for a frame that is not ended: an entry has to export them,
 * or the frame cannot be exported without its type being written.
 *
 * @packageDocumentation
 */
export type { Elders, Ended, Fixed, Flows, Gives, IsSet, Loan, Moved, Unreachable, Unset } from "./fact.js";
export type { Item } from "./item.js";
export type { Returned } from "./returning.js";
export type { StructOf } from "./struct.js";
