import { BorrowMutError, borrowedBothWaysText, borrowedMutablyText, borrowedTwiceText } from "../diagnostics/e0499.js";
import { MoveOutError, moveOutText } from "../diagnostics/e0507.js";
import { UseAfterMoveError } from "../diagnostics/e0382.js";
import type { Kind } from "../diagnostics/e0525.js";
import { ImmutableBorrowError, assignText } from "../diagnostics/e0596.js";

/**
 * A capture at run time. One object is both the field of the struct literal, `{ x: ref(x) }`, and the
 * handle that the body sees: a closure allocates nothing more for its captures.
 *
 * What a handle allows depends on the receiver, which it learns when the closure is built. The types
 * refuse the rest; callers without types get the same sentence thrown.
 */
export abstract class Handle {
  /** The name it was captured under. */
  variable = "";
  /** The kind of the closure it belongs to. */
  receiver: Kind | undefined;

  /** The capture mode. */
  abstract get "~mode"(): "ref" | "mut" | "move";
  /** What is borrowed or owned. */
  abstract value: unknown;

  /** Moves the value out; only an owned one under `.fnOnce` can be. */
  take(): unknown {
    throw new MoveOutError(moveOutText(this.variable, this.receiver ?? "FnOnce"), this.variable);
  }
}

/** `&T` of a value that is not a place: it cannot change, so the value is kept. */
export class RefHandle extends Handle {
  constructor(readonly source: unknown) {
    super();
  }
  get "~mode"() {
    return "ref" as const;
  }
  get "~place"() {
    return "ref" as const;
  }
  get value(): unknown {
    return this.source;
  }
  set value(_: unknown) {
    refuseAssignment(this.variable);
  }
}

/** `&T` of a place: it reads what the place holds now. */
export class RefPlaceHandle extends Handle {
  constructor(readonly source: { value: unknown }) {
    super();
  }
  get "~mode"() {
    return "ref" as const;
  }
  get "~place"() {
    return "ref" as const;
  }
  get value(): unknown {
    return this.source.value;
  }
  set value(_: unknown) {
    refuseAssignment(this.variable);
  }
}

/** `&mut T`. */
export class MutHandle extends Handle {
  constructor(readonly source: { value: unknown }) {
    super();
  }
  get "~mode"() {
    return "mut" as const;
  }
  get "~place"() {
    return "mut" as const;
  }
  get value(): unknown {
    return this.source.value;
  }
  set value(next: unknown) {
    if (this.receiver === "Fn") refuseAssignment(this.variable);
    this.source.value = next;
  }
}

/** `T`. */
export class OwnHandle extends Handle {
  /** Whether the value has left: taken, given away with the closure, or dropped. */
  gone = false;
  constructor(public held: unknown) {
    super();
  }
  get "~mode"() {
    return "move" as const;
  }
  get "~place"() {
    return "mut" as const;
  }
  get value(): unknown {
    if (this.gone) throw new UseAfterMoveError(this.variable);
    return this.held;
  }
  set value(next: unknown) {
    if (this.gone) throw new UseAfterMoveError(this.variable);
    if (this.receiver === "Fn") refuseAssignment(this.variable);
    this.held = next;
  }
  override take(): unknown {
    if (this.receiver !== "FnOnce") return super.take();
    const value = this.value;
    this.gone = true;
    this.held = undefined;
    return value;
  }
}

const refuseAssignment = (variable: string): never => {
  throw new ImmutableBorrowError(assignText(variable), variable);
};

/**
 * Tells the handles of a struct literal their names and receiver, and gives the fields of the struct:
 * those of the literal, with copies of the references that another closure has already. It refuses
 * any other handle that another closure has: that one was moved (E0382). It refuses what borrows the
 * same place twice: `mut` and `mut` (E0499), `mut` and `ref` (E0502).
 */
export function adopt(literal: Readonly<Record<string, Handle>>, receiver: Kind): Readonly<Record<string, Handle>> {
  let environment = literal as Record<string, Handle>;
  for (const variable in literal) {
    const handle = literal[variable] as Handle;
    if (handle["~mode"] === "mut") refuseSecondBorrow(literal, variable);
    if (handle.receiver === undefined) continue;
    if (handle["~mode"] !== "ref") throw new UseAfterMoveError(variable);
    if (environment === literal) environment = { ...literal };
    environment[variable] = new RefPlaceHandle(handle);
  }
  for (const variable in environment) {
    const handle = environment[variable] as Handle;
    handle.variable = variable;
    handle.receiver = receiver;
  }
  return environment;
}

/** By key, not by class: a handle may come from another copy of the library. */
function refuseSecondBorrow(environment: Readonly<Record<string, Handle>>, variable: string): void {
  const { source } = environment[variable] as MutHandle;
  let passed = false;
  for (const name in environment) {
    const other = environment[name] as MutHandle | RefPlaceHandle | OwnHandle;
    if (name === variable) passed = true;
    else if (other["~mode"] !== "move" && other.source === source) {
      // The sentence names the borrow that comes second in the literal, and what it is.
      const second = passed ? name : variable;
      const text = other["~mode"] === "mut" ? borrowedTwiceText : passed ? borrowedMutablyText : borrowedBothWaysText;
      throw new BorrowMutError(text(`\`${second}\``), second);
    }
  }
}
