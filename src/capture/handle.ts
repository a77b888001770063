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
  claims?: number | undefined;
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

  /** The capture mode. */
  abstract get "~mode"(): "ref" | "mut" | "move";
  /** What is borrowed or owned. */
  abstract value: unknown;

  /** What it says of its closure: see claims.ts. */
  abstract get "~claim"(): number;

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

  /** Lets go of what is owned. */
  forget(): void {}

  /** The capture of a copy of its closure: a reference is shared, what is owned goes through `duplicate`. */
  copy(_duplicate: Duplicate, _variable: string): Handle {
    return this;
  }

  /** What an assignment does that is not allowed. */
  protected refuse(): never {
    throw new ImmutableBorrowError(assignText(this.variable), this.variable);
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
  get "~claim"() {
    return 0;
  }
  get value(): unknown {
    return this.source;
  }
  set value(_: unknown) {
    this.refuse();
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
  get "~claim"() {
    return SHARED;
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
  constructor(readonly source: { value: unknown }) {
    super();
  }
  get "~mode"() {
    return "mut" as const;
  }
  get "~claim"() {
    return EXCLUSIVE;
  }
  get value(): unknown {
    return this.source.value;
  }
  set value(next: unknown) {
    if (this.owner?.kind === "Fn") this.refuse();
    this.source.value = next;
  }
}
