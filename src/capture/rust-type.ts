import type { KindOf } from "../traits/kind-of.js";
import type { AnyClass, AnyFunction, Unappended } from "./carrier.js";
import type { IsUnion, Join, SortNames } from "./sorted.js";

/** How deep a type is printed before its parts become `_`, so that recursive types come to an end. */
type Depth = readonly 1[];
type Deeper<Rest extends Depth> = Rest extends readonly [1, ...infer Tail extends Depth] ? Tail : [];

/** The names of the members of a union, as a union. */
type Names<T, Rest extends Depth> = T extends string
  ? "string"
  : T extends number
    ? "number"
    : T extends boolean
      ? "boolean"
      : T extends bigint
        ? "bigint"
        : T extends symbol
          ? "symbol"
          : T extends null
            ? "null"
            : T extends undefined
              ? "undefined"
              : T extends void
              ? "void"
              : Rest extends readonly []
                ? "_"
                : T extends { readonly "~rust": infer Printed extends string }
                  ? Printed
                  : T extends { readonly "~mode": "ref" | "mut"; readonly "~type": infer Type }
                    ? `&${T["~mode"] extends "mut" ? "mut " : ""}${RustOperand<Type, Rest>}`
                  : T extends { readonly "~captures": unknown; readonly "~name": infer Name extends string }
                    ? Name extends ""
                      ? "{closure}"
                      : `{closure ${Name}}`
                  : T extends { readonly "~box": true }
                    ? `Box<dyn ${KindOf<T>}>`
                  : T extends { readonly "~impl": { readonly FnPtr: true } }
                    ? "fn"
                  : T extends { readonly "~impl": { readonly FnOnce: true } }
                    ? `impl ${KindOf<T>}`
                  : T extends AnyFunction | AnyClass
                    ? "fn"
                    : T extends readonly (infer Item)[]
                      ? `${RustOperand<Item, Deeper<Rest>>}[]`
                      : T extends ReadonlyMap<infer Key, infer Value> & Unappended
                        ? `Map<${RustType<Key, Deeper<Rest>>}, ${RustType<Value, Deeper<Rest>>}>`
                        : T extends ReadonlySet<infer Item> & Unappended
                          ? `Set<${RustType<Item, Deeper<Rest>>}>`
                          : T extends Promise<unknown>
                            ? "Promise"
                            : T extends Date
                              ? "Date"
                              : T extends { readonly [Symbol.toStringTag]: infer Tag extends string }
                                ? string extends Tag
                                  ? "object"
                                  : Tag
                                : "object";

/**
 * The type as a sentence prints it: `number`, `string[]`, `Map<string, number>`, `&mut number`,
 * `Rc<number>`.
 *
 * TypeScript cannot tell the name of an interface or class: those are `object`, unless they carry a
 * literal `[Symbol.toStringTag]`, which is then the name.
 */
export type RustType<T, Rest extends Depth = [1, 1, 1]> = [T] extends [never]
  ? "never"
  : 0 extends 1 & T
    ? "any"
    : Join<SortNames<Names<T, Rest>>, " | ">;

/** The same beside `&` or `[]`, which bind more tightly than the `|` of a union: `(null | string)[]`. */
export type RustOperand<T, Rest extends Depth = [1, 1, 1]> = 0 extends 1 & T
  ? "any"
  : true extends IsUnion<Names<T, Rest>>
    ? `(${RustType<T, Rest>})`
    : RustType<T, Rest>;

/** Whether the members of a union are of several types, as a sentence prints them. */
export type Differ<T> = true extends IsUnion<Names<T, [1]>> ? true : false;
