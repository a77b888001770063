import type { FnPtr } from "../pointers/fn-ptr.js";
import type { FnItem, Local } from "../capture/scope.js";

/**
 * A function item of a frame: `fn f() { … }`. It is no variable: using it in a body captures nothing.
 *
 * @see https://doc.rust-lang.org/reference/types/function-item.html
 */
export type Item<Name extends string, Args extends readonly unknown[], Output> = {
  readonly [Key in Name]: Local<FnPtr<Args, Output> & FnItem, true>;
};
