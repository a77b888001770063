import { borrowMut, borrowValue } from "../../capture/handle.js";
import { place } from "../../capture/place.js";
import { StructLiteral } from "../../closure/struct-literal.js";
import { requireKind } from "../../ownership/require-kind.js";

/** A closure that is lent to a function: `&f` calls what `Fn` calls, `&mut f` what `FnMut` calls. */
export function lendClosure(value: unknown, mode: "ref" | "mut", name: string): object {
  const least = mode === "ref" ? "Fn" : "FnMut";
  const call = (_: never, ...args: readonly unknown[]): unknown => {
    requireKind(value, least);
    return (value as (...args: readonly unknown[]) => unknown)(...args);
  };
  return mode === "ref"
    ? new StructLiteral(name, { [name]: borrowValue(value) }).fn(call as never)
    : new StructLiteral(name, { [name]: borrowMut(place(value)) }).fnMut(call as never);
}
