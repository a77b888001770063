import { expectLive } from "../closure/refuse.js";
import type { Kind } from "../diagnostics/e0525.js";
import { requireKind } from "../ownership/require-kind.js";
import { arityOf } from "./arity.js";
import type { Callee } from "./by-value.js";

/** The captures of what lends a closure. */
interface Lent {
  /** The handle of the closure. */
  readonly f: { readonly value: unknown };
}

/**
 * The body of a closure that lends `f`, which has to be live and of the kind: it calls what it borrows,
 * whose types are not known here. It says that it takes as many arguments: a rest parameter does not.
 */
export function lender(f: unknown, kind: Kind): (captures: Lent, ...args: never) => unknown {
  const state = requireKind(f, kind);
  expectLive(state);
  const body = ({ f }: Lent, ...args: never[]): unknown => (f.value as Callee)(...args);
  return Object.defineProperty(body, "length", { value: arityOf(f) + 1 });
}
