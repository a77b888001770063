import { MoveOutError, moveOutText } from "../diagnostics/e0507.js";
import type { Kind } from "../diagnostics/e0525.js";
import { ImmutableBorrowError, assignText } from "../diagnostics/e0596.js";
import { EXCLUSIVE, SHARED } from "./claims.js";

/** The closure that a handle belongs to: what it is called there, and what may be done with it. */
export interface Owner {
  /** The kind of the closure. */
  readonly kind: Kind;
  /** Its captures, of which the handle is one. */
  readonly environment: Readonly<Record<string, Handle>>;
  /** What its captures add up to, where that is known: see closure/state.ts. */
  claim?: number | undefined;
}

/** What a copy of a closure owns in place of a value: a clone, or the value itself. */
export type Duplicate = (value: unknown, variable: string) => unknown;

/**
 * A capture at run time. One object is both the field of the struct literal, `{ x: ref(x) }`, and the
 * handle that the body sees: a closure allocates nothing more for its captures.
 *
 * What a handle allows depends on its closure, which it learns when that is built. The types refuse
 * the rest; callers without types get the same sentence thrown.
 *
 * Each mode has a class: the `x.value` of a body then sees a single hidden class.
 */
export abstract class Handle {
  /**
   * The closure it belongs to. Not set before, and never again: V8 takes a field that is written
   * once as a constant.
   */
  declare owner?: Owner;

  constructor(
    /** What it borrows from, or the value that it owns. */
    public source: any,
    /** What it says of its closure: see claims.ts. */
    public claim: number,
  ) {}

  /** The capture mode. */
  abstract get "~mode"(): "ref" | "mut" | "move";
  /** What is borrowed or owned. */
  abstract value: unknown;

  /** What may be borrowed from it in turn. */
  get "~place"(): "ref" | "mut" {
    return this["~mode"] === "ref" ? "ref" : "mut";
  }

  /** No closure, but nothing plain either: see own.ts. */
  get "~closure"(): null {
    return null;
  }

  /** The name it was captured under: looked up, as only errors ask. */
  get variable(): string {
    const environment = this.owner?.environment;
    for (const name in environment) if (environment[name] === this) return name;
    return "";
  }

  /** Moves the value out; only an owned one under `.fnOnce` can be. */
  take(): unknown {
    throw new MoveOutError(moveOutText(this.variable, this.owner?.kind ?? "FnOnce"), this.variable);
  }

  /** The capture of a copy of its closure, where that is not what follows from the mode: a reference shared, an owned value duplicated. */
  copy?(duplicate: Duplicate): Handle;

  /** What an assignment does that is not allowed. */
  protected refuse(): never {
    throw new ImmutableBorrowError(assignText(this.variable), this.variable);
  }
}

/** `&T`: it reads what the place holds now. */
export class RefHandle extends Handle {
  get "~mode"() {
    return "ref" as const;
  }
  get value(): unknown {
    return this.source.value;
  }
  set value(_: unknown) {
    this.refuse();
  }
}

/** `&mut T`. */
export class MutHandle extends Handle {
  get "~mode"() {
    return "mut" as const;
  }
  get value(): unknown {
    return this.source.value;
  }
  set value(next: unknown) {
    if (this.owner?.kind === "Fn") this.refuse();
    this.source.value = next;
  }
}

/** `&x` of a place. */
export const borrow = (source: { value: unknown }): RefHandle => new RefHandle(source, SHARED);

/** `&x` of what is not a place: it cannot change, so nothing collides with it. */
export const borrowValue = (value: unknown): RefHandle => new RefHandle({ value }, 0);

/** `&mut x`. */
export const borrowMut = (source: { value: unknown }): MutHandle => new MutHandle(source, EXCLUSIVE);
