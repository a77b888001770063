import { borrowText, conflicts, type Access, type LastUse, type LoanKind } from "../../diagnostics/borrow.js";
import { unsetText } from "../../diagnostics/e0381.js";
import { movedLocalText } from "../../diagnostics/e0382.js";
import { assignedTwiceText } from "../../diagnostics/e0384.js";
import { Holds, type Cell, type Loan } from "./cell.js";
import { fault } from "./fault.js";
import { isPartOf, overlaps, overlapsShallow, printed } from "./path.js";

// The run time of ../event.ts. Where the types keep the facts that follow from each event, here each
// place keeps the time of its last accesses, and each loan its birth: an access that conflicts with a
// loan and is younger has ended it, and to use its holder then is the error.

/** The time: every access has its own. One clock for all frames, so that values can go between them. */
export const clock = { now: 0 };

/** Accesses a place. */
export function touch(cell: Cell, path: string, access: Access): void {
  const whole = access === "assign" && path === cell.name;
  if (!whole) useHolder(cell);
  refuseMoved(cell, path, access);
  if (cell.unset && !whole) throw fault(unsetText(cell.name), cell.name);
  cell.note(access, path, ++clock.now);
}

/** Uses a local in a closure, whatever its body does with it. */
export function mention(cell: Cell): void {
  useHolder(cell);
  if (cell.moved.some(({ path }) => path === cell.name)) refuseMoved(cell, cell.name, "ref");
  if (cell.unset) throw fault(unsetText(cell.name), cell.name);
}

function refuseMoved(cell: Cell, path: string, access: Access): void {
  for (const gone of cell.moved) {
    if (access === "assign" ? path !== gone.path && isPartOf(path, gone.path) : overlaps(path, gone.path)) {
      throw fault(movedLocalText(printed(gone.path), gone.how), cell.name);
    }
  }
}

/** Uses a local as a holder: none of its loans may have been ended. */
export function useHolder(cell: Cell, last?: LastUse): void {
  for (const holds of cell.holds) useLoans(holds, cell.name, last);
}

/** Uses loans. */
export function useLoans(holds: Holds, holder: string, last?: LastUse): void {
  for (const loan of holds.loans) {
    const end = endOf(loan);
    if (end) throw fault(borrowText(end, loan.kind, printed(loan.path), holder, last), holder);
    loan.usedAt = clock.now + 1;
    loan.holder = holder;
  }
  for (const inner of holds.through) useLoans(inner, holder, last);
}

/** The access that ended a loan. */
export function endOf(loan: Loan): Access | undefined {
  for (const { access, path, at } of loan.cell.accesses.values()) {
    if (at > loan.birth && at < (loan.released ?? Infinity) && clashes(access, path, loan)) return access;
  }
  return undefined;
}

/** Whether an access to a place does not go together with a loan. */
const clashes = (access: Access, path: string, loan: Loan): boolean =>
  conflicts[access][loan.kind] !== undefined &&
  (access === "assign" || access === "dead" ? overlapsShallow : overlaps)(path, loan.path);

/** A loan that was taken at a time. */
export function lend(cell: Cell, path: string, kind: LoanKind, holder: string, birth: number): Loan {
  const loan: Loan = { kind, cell, path, birth, usedAt: birth, holder };
  cell.lent.set(`${holder} ${kind} ${path}`, loan);
  return loan;
}

/**
 * An access that was made at an earlier time, but becomes known only now: a closure captures when it
 * is made, and what it captures is known when its body runs. A holder that was used since then was
 * used too late.
 */
export function touchedAt(cell: Cell, path: string, access: Access, time: number, by: Holds): void {
  if (cell.unset) throw fault(unsetText(cell.name), cell.name);
  refuseMoved(cell, path, access);
  for (const loan of cell.lent.values()) {
    if (loan.birth < time && loan.usedAt > time && !by.loans.includes(loan) && clashes(access, path, loan)) {
      throw fault(borrowText(access, loan.kind, printed(loan.path), loan.holder), loan.holder);
    }
  }
  cell.note(access, path, time);
}

/** A move that was made at an earlier time, but becomes known only now. */
export function leftAt(cell: Cell, path: string, how: string, time: number): void {
  for (const [filled, at] of cell.filled) if (at > time && isPartOf(path, filled)) return;
  for (const last of cell.accesses.values()) {
    if (last.at > time && last.access !== "dead" && overlaps(last.path, path)) throw fault(movedLocalText(printed(path), how), cell.name);
  }
  cell.moved.push({ path, how });
}

/** The value of a place has left it. A local that was moved as a whole holds nothing any more. */
export function leave(cell: Cell, path: string, how: string): void {
  if (path === cell.name) cell.holds.clear();
  cell.moved.push({ path, how });
}

/** A place has a new value: of a local, that makes good everything it held and was; of a part, its move. */
export function fill(cell: Cell, path: string): void {
  cell.moved = cell.moved.filter((gone) => !isPartOf(gone.path, path));
  cell.filled.set(path, clock.now);
  for (const loan of cell.lent.values()) if (isPartOf(loan.path, `${path}.*`)) loan.released ??= clock.now;
  if (path !== cell.name) return;
  cell.holds.clear();
  cell.unset = false;
}

/** A local without `mut` gets its value. */
export function fillOnce(cell: Cell): void {
  if (!cell.unset) throw fault(assignedTwiceText(cell.name), cell.name);
  fill(cell, cell.name);
}
