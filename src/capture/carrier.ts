/**
 * Anything that says itself which traits it implements: closures, function pointers, handles, `Rc`,
 * `Cell`. Plain data does not; what it implements follows from its structure.
 */
export interface Carrier {
  /** One slot per trait: `true`, or anything else for "not implemented". */
  readonly "~impl": object;
}

/** Values that are copied, never moved. `void` is the type of what no one looks at, and `()` in Rust. */
export type Primitive = string | number | bigint | boolean | symbol | null | undefined | void;

/** Any function type, as a target that every function is assignable to. */
export type AnyFunction = (...args: never) => unknown;

/** Any class, as a value. */
export type AnyClass = abstract new (...args: never) => unknown;

/** What no `Map` and no `Set` has: the search parameters of a URL, whose shape is that of a `Map` otherwise. */
export interface Unappended {
  /** How they are told apart. */
  append?: never;
}
