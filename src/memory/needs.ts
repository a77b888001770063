/**
 * What each trait of a cell or pointer needs of the value inside, as a record from traits to the
 * type that must implement them. The traits are derived from these records alone.
 *
 * A record and no `true` or `false`: it is compared structurally, so that the traits of recursive
 * types, a tree of `Rc` nodes for one, are found without walking in circles.
 */

/** The trait holds whatever is inside. */
export interface Always {}

/** The trait never holds: no object is `Copy`. */
export interface Never {
  /** Asks for what no type offers. */
  readonly Copy: object;
}

/** A record from each trait to what it needs. */
export interface Needs {
  /** What `Clone` needs. */
  readonly Clone: object;
  /** What `Copy` needs. */
  readonly Copy: object;
  /** What `Send` needs. */
  readonly Send: object;
  /** What `Sync` needs. */
  readonly Sync: object;
  /** What `'static` needs. */
  readonly Static: object;
}

/** It borrows nothing itself, so it lives as long as what is inside. */
export interface StaticInside<T> {
  /** The value inside. */
  readonly Static: T;
}

/** It crosses threads with what is inside. */
export interface SendInside<T> {
  /** The value inside. */
  readonly Send: T;
}
