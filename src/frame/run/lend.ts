import { MutHandle, RefHandle } from "../../capture/handle.js";
import { place } from "../../capture/place.js";
import { StructLiteral } from "../../closure/struct-literal.js";
import { builtWithText, kindText } from "../../diagnostics/e0525.js";
import { isWeaker } from "../../ownership/require-kind.js";
import { fault } from "./fault.js";
import { kindOf } from "./invoke.js";

/** A closure that is lent to a function: `&f` calls what `Fn` calls, `&mut f` what `FnMut` calls. */
export function lendClosure(value: unknown, mode: "ref" | "mut", name: string): object {
  const least = mode === "ref" ? "Fn" : "FnMut";
  const call = (_: never, ...args: readonly unknown[]): unknown => {
    const kind = kindOf(value);
    if (isWeaker(kind, least)) throw fault(kindText(least, kind, `\`${name}\``, builtWithText(kind)), name);
    return (value as (...args: readonly unknown[]) => unknown)(...args);
  };
  return mode === "ref"
    ? new StructLiteral(name, { [name]: new RefHandle(value) }).fn(call as never)
    : new StructLiteral(name, { [name]: new MutHandle(place(value)) }).fnMut(call as never);
}
