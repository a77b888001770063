/** The closure traits, the marker traits, and what can be asked of any closure type. */
export type { Args } from "./args.js";
export type { Clone } from "./clone.js";
export type { Copy } from "./copy.js";
export type { FnMut } from "./fn-mut.js";
export type { FnOnce } from "./fn-once.js";
export type { Fn } from "./fn.js";
export type { KindOf } from "./kind-of.js";
export type { Output } from "./output.js";
export type { Send } from "./send.js";
export type { Static } from "./static.js";
export type { Sync } from "./sync.js";
