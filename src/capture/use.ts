/**
 * How a body uses a variable. Of several uses the strongest counts: by reference (`ref`, and `copy`
 * of a `Copy` value), by mutable reference (`mut`, `assign`, and `escape` of an argument that does not live as long), by value (`move`).
 *
 * @see https://doc.rust-lang.org/reference/types/closure.html#capture-modes
 */
export type UseMode = "ref" | "copy" | "assign" | "escape" | "mut" | "move" | InnerMode;

/**
 * What a closure in the body does with a variable of the enclosing scope, where that is another thing
 * for the body: an assignment in it borrows mutably here (`innerAssign`); a `move` closure takes what
 * it uses by value (`value`), which is a copy or a move, and what it changes then is its own
 * (`ownAssign`, `ownMut`).
 *
 * @see https://doc.rust-lang.org/reference/types/closure.html#capture-modes
 */
export type InnerMode = "innerAssign" | "value" | "ownAssign" | "ownMut";

/**
 * One use of a captured variable: what a generator body yields for each access. The union of all
 * that a body yields is what rustc collects when it walks the body of a closure.
 *
 * `Path` is the variable, or a part of it as in `p.x`; `Mode` how it is used.
 *
 * @see https://doc.rust-lang.org/reference/types/closure.html#capture-precision
 */
export interface Use<out Path extends string, out Mode extends UseMode> {
  /** What is used. */
  readonly path: Path;
  /** How. */
  readonly mode: Mode;
}
