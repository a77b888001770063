/**
 * What a consumer accepts for an `FnMut` bound: a closure or box that implements it, a function
 * pointer, or a plain function.
 *
 * The traits are optional here, so that a plain function passes, and stand before the signature, so
 * that an `FnOnce` closure is refused with its own sentence and not for having no `()`.
 *
 * Errors: E0525 for a closure that is `FnOnce` only.
 *
 * @see https://doc.rust-lang.org/std/ops/trait.FnMut.html
 */
export interface FnMutLike<in Args extends readonly unknown[], out Output> {
  /** The trait asked for. A plain function has no slots and is not asked. */
  readonly "~impl"?: { readonly FnMut: true };
  /** Calls it. */
  (...args: Args): Output;
}

/**
 * A closure that can be called at least once, seen without a mark of life: whether it was moved is
 * another parameter's question.
 *
 * @see https://doc.rust-lang.org/std/ops/trait.FnOnce.html
 */
export interface OnceLike<in Args extends readonly unknown[], out Output> {
  /** The trait asked for: every closure has it. */
  readonly "~impl": { readonly FnOnce: true };
  /** The signature, which has no `()` here. It exists in types only. */
  readonly "~call": (...args: Args) => Output;
}

/**
 * What a consumer accepts for an `FnOnce` bound: any closure or box, a function pointer, or a plain
 * function.
 *
 * @see https://doc.rust-lang.org/std/ops/trait.FnOnce.html
 */
export type FnOnceLike<Args extends readonly unknown[], Output> = FnMutLike<Args, Output> | OnceLike<Args, Output>;
