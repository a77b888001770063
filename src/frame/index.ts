/**
 * A stack frame whose locals live in a type: what rustc's borrow checker rejects about closures does
 * not compile here.
 *
 * @packageDocumentation
 */
export { body, frame } from "./frame.js";
export type { Frame } from "./frame-type.js";
export type { Local } from "../capture/scope.js";
export type { Let } from "./local.js";
export { type } from "./type.js";
export type { TypeOf } from "./making.js";
export { inner, innerMove } from "../infer/inner.js";
export type { Inner } from "../infer/inner.js";
export { threads } from "./scoped.js";
export type { Threads } from "./scoped.js";
export { temporary } from "./temporary.js";
export type { AnyLifetime, Lifetime, RefFor, Temporary } from "../capture/lifetime.js";
export type { Values } from "./ending.js";
export type * from "../infer/named.js";
export type * from "./named.js";
