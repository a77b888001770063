import type { Kind } from "../diagnostics/e0525.js";
import type { Args } from "./args.js";
import type { Fn } from "./fn.js";
import type { FnMut } from "./fn-mut.js";
import type { FnOnce } from "./fn-once.js";
import type { Output } from "./output.js";

/** The bound of a kind that says of a closure no more than how it is called. */
export type BoundOf<Of extends Kind, Closure> = Of extends "Fn"
  ? Fn<Args<Closure>, Output<Closure>>
  : Of extends "FnMut"
    ? FnMut<Args<Closure>, Output<Closure>>
    : FnOnce<Args<Closure>, Output<Closure>>;
