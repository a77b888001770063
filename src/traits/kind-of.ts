/**
 * The strongest of `"Fn"`, `"FnMut"` and `"FnOnce"` that the closure implements; `never` for what is
 * not a closure, or was moved. Of a `Let<…>`, that of its live half.
 *
 * @example
 * ```ts
 * import { closure, move, type KindOf } from "fn-traits";
 *
 * const job = closure({ input: move([1, 2]) }).fnOnce(({ input }) => input.take());
 * const kind: KindOf<typeof job> = "FnOnce";
 * ```
 *
 * @see https://doc.rust-lang.org/reference/types/closure.html#call-traits-and-coercions
 */
export type KindOf<Closure> = Closure extends { readonly "~state": "moved" }
  ? never
  : Closure extends { readonly "~impl": infer Impl }
    ? Impl extends { readonly Fn: true }
      ? "Fn"
      : Impl extends { readonly FnMut: true }
        ? "FnMut"
        : Impl extends { readonly FnOnce: true }
          ? "FnOnce"
          : never
    : never;
