import { give } from "../closure/give.js";
import { hold } from "../closure/holders.js";
import { DISPOSE } from "../closure/release.js";
import { isCopy } from "./copy.js";
import { DROPS, EXCLUSIVE, OWNED } from "./claims.js";
import { borrow, type Handle } from "./handle.js";
import type { Own } from "./handles.js";
import { OwnHandle } from "./own-handle.js";
import { isPlace, type Place, type Vacatable } from "./place.js";

/**
 * The handle of a value that a closure takes over. What has to be known when an `FnOnce` is called is
 * found out here: whether the value is `Copy`, and whether it has a destructor.
 */
export function own(source: unknown): OwnHandle {
  const object = typeof source === "object" ? source !== null : typeof source === "function";
  // One look tells plain data from places, handles and closures: to look for a property that an
  // object does not have costs as much as to make the handle.
  const plain = !object || (typeof source === "object" && (source as { "~closure"?: unknown })["~closure"] === undefined);
  return plain ? new OwnHandle(source, object ? owning(source) : 0) : takeOver(source);
}

const owning = (value: unknown): number => ((value as Partial<Disposable>)[DISPOSE] === undefined ? OWNED : DROPS);

/** The handle of what is not plain. A function of its own, so that the other way stays short enough to be inlined. */
function takeOver(source: unknown): OwnHandle {
  const value = moveOut(source);
  // An owned reference borrows what it did.
  const borrows = (value as Partial<Handle> | null | undefined)?.["~mode"] ? (value as Handle).claim : 0;
  const handle = new OwnHandle(value, isCopy(value) ? borrows : owning(value) + borrows);
  hold(handle);
  // Only now nothing can go wrong any more.
  if (handle.claim >= EXCLUSIVE) (source as Partial<Vacatable>)["~vacate"]?.();
  return handle;
}

/**
 * The value for its new owner: a closure is given away, the content of a place or capture leaves it, a
 * place's when it has its handle. A `Copy` value is copied; a capture is moved out as far as its closure
 * allows (E0507).
 */
function moveOut(source: unknown): unknown {
  if (!isPlace(source)) return give(source);
  const { owner, "~mode": mode } = source as Partial<Handle>;
  // `move(mut(x))`: the reference itself moves. A capture that no closure has yet is one.
  if (mode === "mut" && !owner) return source;
  // What an `.fn` body sees is `&T`, also of what its closure owns: the reference is copied.
  if (owner?.kind === "Fn") return borrow(source);
  const { value } = source;
  return give(mode && !isCopy(value) ? (source as Place<unknown> & Own<unknown>).take() : value);
}
