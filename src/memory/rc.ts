import type { Movable } from "../capture/movable.js";
import { allocate } from "./pointer.js";
import type { Rc } from "./rc-type.js";

/**
 * Makes the first handle of an {@link Rc}: `Rc::new(value)`.
 *
 * @example
 * ```ts
 * import { closure, drop, move, rc, refCell } from "fn-traits";
 *
 * const log = rc(refCell(["start"]));
 * const write = closure({ log: move(log.clone()) }).fn(({ log }, line: string) =>
 *   log.value.value.withBorrowMut((lines) => lines.value.push(line)),
 * );
 * write("step");
 * log.strongCount; //=> 2
 * drop(write);
 * log.strongCount; //=> 1
 * log.value.withBorrow((lines) => lines.value.join()); //=> "start,step"
 * ```
 *
 * @see https://doc.rust-lang.org/std/rc/struct.Rc.html#method.new
 */
export function rc<T>(value: Movable<T>): Rc<T> {
  // What the handle may do, and what it shows of the value, only the interface says.
  return allocate("Rc", value) as unknown as Rc<T>;
}
