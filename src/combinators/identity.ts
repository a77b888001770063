/**
 * Gives its argument back: `std::convert::identity`.
 *
 * Use it where a function is asked for and nothing is to be done. As a step of `flow` it has to be
 * given its type: `identity<number>`.
 *
 * @example
 * ```ts
 * import { identity, pipe } from "fn-traits/combinators";
 *
 * identity("as it is"); //=> "as it is"
 * [0, 1, 2].filter(identity); //=> [1, 2]
 * pipe(3, identity, (n) => n + 1); //=> 4
 * ```
 *
 * @see https://doc.rust-lang.org/std/convert/fn.identity.html
 */
export function identity<Value>(value: Value): Value {
  return value;
}
