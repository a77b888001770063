import { borrowValue } from "../capture/handle.js";
import type { Temporary } from "../capture/lifetime.js";

/**
 * A reference to a value that has no name and ends with its statement: `f(&String::new())` is
 * `.call("f", temporary([]))`.
 *
 * @see https://doc.rust-lang.org/reference/destructors.html#temporary-scopes
 */
export function temporary<T>(value: T): Temporary<T> {
  // A reference to a value that cannot change keeps it; its lifetime exists in types only.
  return borrowValue(value) as unknown as Temporary<T>;
}
