import type { Mut, Ref } from "./handles.js";

/**
 * The lifetime of a reference that a signature names: `'a`, or `'_` for any, as a parameter's that
 * says none.
 *
 * @see https://doc.rust-lang.org/reference/lifetime-elision.html
 */
export type Lifetime = `'${string}`;

/**
 * `&'a T`, and `&T` of a parameter with `"'_"`: what it points to lives as long as that, and no longer
 * is known.
 *
 * @see https://doc.rust-lang.org/reference/types/pointer.html#shared-references-
 */
export type RefFor<Life extends Lifetime, T> = Ref<T, Life>;

/** The lifetime of a parameter that says none. */
export type AnyLifetime = "'_";

/** `&value` of a value that has no name, and ends with its statement. Made by `temporary(value)`. */
export type Temporary<T> = Ref<T, "temporary">;

/** Parameters, where a lifetime that is not named takes any. */
export type Anonymous<Parameters extends readonly unknown[]> = true extends IsAnonymous<Parameters[number]>
  ? { [Index in keyof Parameters]: Parameters[Index] extends Ref<infer T, AnyLifetime> ? Ref<T, any> : Parameters[Index] }
  : Parameters;

/** The code of an argument that does not live as long as its parameter's lifetime: of a temporary E0716. */
export type Outlived<Given extends readonly unknown[], Parameters extends readonly unknown[]> = Given extends readonly [infer First, ...infer Others]
  ? Parameters extends readonly [infer Parameter, ...infer Rest]
    ? Outlives<First, Parameter> | Outlived<Others, Rest>
    : never
  : never;

type Outlives<Given, Parameter> = Parameter extends Ref<infer T, infer Life>
  ? Life extends Lifetime
    ? Given extends Ref<T, infer Own>
      ? Own extends Life
        ? never
        : Own extends "temporary"
          ? "E0716"
          : "E0597"
      : never
    : never
  : never;

/** Whether a value is a reference of which no more is known than that it lives during the call. */
export type IsAnonymous<Type> = Type extends Ref<any, infer Life> | Mut<any, infer Life> ? (string extends Life ? false : Life extends AnyLifetime ? true : false) : false;
