import type { Access, LoanKind } from "../../diagnostics/borrow.js";

/** A loan of a place, by the time at which it was taken. */
export interface Loan {
  readonly kind: LoanKind;
  /** The local that it is a loan of. */
  readonly cell: Cell;
  /** The place in that local. */
  readonly path: string;
  readonly birth: number;
  /** When the reference that it goes through was assigned: from then on it is of what that led to. */
  released?: number;
  /** When its holder was used last. */
  usedAt: number;
  /** The local that holds it, for sentences: the one that was used last. */
  holder: string;
}

/**
 * What a reference or closure borrows. It goes along when that is moved or copied: what a closure
 * borrows is known only when its body runs, and then whoever holds it has the loan.
 */
export class Holds {
  readonly loans: Loan[] = [];
  /** What it borrows through: the references that it captured. */
  readonly through: readonly Holds[];

  /** `boxed`: the destructor of whoever owns it uses it. */
  constructor(
    through: Iterable<Holds> = [],
    readonly boxed = false,
  ) {
    this.through = [...through];
  }
}

/** The last access of one kind to one place. */
export interface LastAccess {
  readonly access: Access;
  readonly path: string;
  at: number;
}

/** The value of a place has left it. */
export interface Departure {
  readonly path: string;
  readonly how: string;
}

/** A local variable at run time. */
export class Cell {
  /** Whether it was declared without a value, and has none yet. */
  unset = false;
  /** When its value and the parts of it were assigned: what was done before is about others. */
  readonly filled = new Map<string, number>();
  moved: Departure[] = [];
  /** What its value borrows. */
  readonly holds = new Set<Holds>();
  readonly accesses = new Map<string, LastAccess>();
  /** The last loan of each place to each holder. */
  readonly lent = new Map<string, Loan>();

  constructor(
    readonly name: string,
    readonly mutable: boolean,
    public value: unknown,
    /** Whether it is a function item, which is no variable: nothing captures it. */
    readonly item = false,
  ) {}

  /** Notes an access. Of several to one place the last one counts. */
  note(access: Access, path: string, at: number): void {
    const key = `${access} ${path}`;
    const last = this.accesses.get(key);
    if (last === undefined) this.accesses.set(key, { access, path, at });
    else if (last.at < at) last.at = at;
  }
}
