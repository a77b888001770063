import type { Consumable, GivenAway } from "./consumable.js";

/**
 * Tells the compiler that a closure was given away in an expression, which it cannot see by itself:
 * `list.push(boxed(f)); moved(f);`. Every later use of the binding is then E0382.
 *
 * It does nothing at run time, where giving away has marked the closure already.
 *
 * @example
 * ```ts
 * import { boxed, callOnce, closure, move, moved, type Boxed, type FnOnce } from "fn-traits";
 *
 * const queue: Boxed<FnOnce<[], number>>[] = [];
 * const task = closure({ list: move([1]) }).fnOnce(({ list }) => list.take().length);
 * queue.push(boxed(task));
 * moved(task);
 * callOnce(task); // error[E0382]: use of moved value
 * ```
 *
 * @see https://doc.rust-lang.org/error_codes/E0382.html
 */
export function moved<Impl, Name extends string, State = never>(
  f: Consumable<never, unknown, Impl, Name, State>,
): asserts f is GivenAway<Impl, Name, State> {
  void f;
}
