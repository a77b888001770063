import type { TypeOf } from "./making.js";

/**
 * A type as an argument, for a local that is declared without a value: `.declare("x", type<string>())`.
 *
 * @see https://doc.rust-lang.org/reference/types.html
 */
export function type<Type>(): TypeOf<Type> {
  // It exists in types only.
  return undefined as unknown as TypeOf<Type>;
}
