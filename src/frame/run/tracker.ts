import { borrow, borrowMut, type Handle } from "../../capture/handle.js";
import { owned } from "../../capture/own-handle.js";
import { namesIn, type GeneratorBody } from "../../capture/run-generator.js";
import { give } from "../../closure/give.js";
import { stateOf } from "../../closure/state.js";
import { borrowText } from "../../diagnostics/borrow.js";
import { mutatesText, takesText, type Kind } from "../../diagnostics/e0525.js";
import { isWeaker } from "../../ownership/require-kind.js";
import { Holds, type Cell } from "./cell.js";
import { fault } from "./fault.js";
import { hold } from "./operand.js";
import { isBehind, isPartOf, printed } from "./path.js";
import { clock, endOf, leftAt, lend, mention, touchedAt, useHolder, useLoans } from "./rules.js";
import { find, pinned, type Scope, type Spot } from "./spot.js";
import { capturesOf, shownUses, type Captured, type Mode, type Using } from "./uses-of.js";

/** The kind that a use makes of its closure. */
const kinds = { ref: "Fn", copy: "Fn", assign: "FnMut", mut: "FnMut", move: "FnOnce" } as const;

/** The tracker of a closure that a frame made. */
export const trackerOf = (value: unknown): Tracker | undefined => (stateOf(value)?.body as { tracker?: Tracker } | undefined)?.tracker;

/**
 * What an inferred closure captures: by the uses that its source shows when it is made, and by those
 * that only its body shows when it runs. The latter are checked as of the time when it was made.
 */
export class Tracker {
  readonly birth: number;
  /** What it borrows. */
  readonly holds: Holds;
  /** The locals that the body names. */
  readonly mentioned: ReadonlySet<string>;
  /** The fields of its struct. */
  readonly environment: Record<string, Handle> = {};
  kind: Kind = "Fn";
  /** Told of a weaker kind than the source has shown. */
  weakened: (() => void) | undefined;
  /** What the body does, as far as is known. */
  private readonly known: Using[] = [];
  /** How many of these uses have their captures. */
  private settled = 0;
  private captures: readonly Captured[] = [];
  private checkedAt = -1;
  /** What the references borrow that the body took. */
  private taken: Set<Holds> | undefined;

  /** The locals that it can use, also when their block has ended. */
  readonly scope: Scope;

  constructor(
    scope: Scope,
    readonly name: string,
    readonly body: GeneratorBody,
    readonly moves: boolean,
  ) {
    const shown = shownUses(scope, body);
    const cells = new Set(shown.map(([{ cell }]) => cell).filter(({ item }) => !item));
    this.mentioned = new Set([...namesIn(body, Object.fromEntries(scope)), ...[...cells].map(({ name }) => name)]);
    const named = [...this.mentioned].map((name) => [name, find(scope, name).cell] as const);
    this.scope = new Map(named.length > 0 ? named : scope);
    for (const cell of cells) mention(cell);
    this.holds = new Holds([...cells].flatMap((cell) => [...cell.holds]));
    this.birth = ++clock.now;
    for (const [spot, mode] of shown) this.uses(spot, mode);
    this.settle(false);
    // What it borrows may be what another one that it captured borrows.
    for (const cell of cells) useHolder(cell);
  }

  /** Where a captured value goes. */
  private get into(): string {
    return this.name ? `into the closure \`${this.name}\`` : "into a closure";
  }

  /** The body took a reference out of a local. */
  took(cell: Cell): void {
    for (const holds of cell.holds) (this.taken ??= new Set()).add(holds);
  }

  /** The body gave a local such a value: which of those that it took, nobody asks. */
  gives(cell: Cell): void {
    if (this.taken) hold(cell, this.taken);
  }

  /** Whether a borrow of a place ends with a call: the run time of `IsOwn` in ../letting-out.ts. */
  owns({ path, writable }: Spot, kind: Kind): boolean {
    if (writable === "reference") return false;
    return this.captures.some(({ path: whole, does }) => {
      if (!isPartOf(path, whole) || does === "ref" || does === "reborrow") return false;
      return kind !== "FnOnce" || (does !== "mut" && does !== "unique" && !isBehind(path));
    });
  }

  /** Before the body runs: what the closure borrows must be as it was. */
  check(): void {
    if (this.checkedAt === clock.now) return;
    useLoans(this.holds, this.name);
    this.checkedAt = clock.now;
  }

  /** A use of a place. What it means for others is settled when all are known. */
  uses(spot: Spot, mode: Mode): void {
    // The closure would have to borrow mutably what is behind a reference, also for an assignment.
    if (mode === "assign" || mode === "mut") spot.requireWritable(mode === "assign" && spot.writable !== "reference" ? "E0594" : "E0596");
    if (mode === "move") spot.requireMovable();
    this.known.push([spot, mode]);
    if (!isWeaker(kinds[mode], this.kind)) return;
    this.kind = kinds[mode];
    this.weakened?.();
  }

  /** What its body moves out. */
  get movedOut(): string[] {
    return this.known.filter(([, mode]) => mode === "move").map(([{ path }]) => printed(path));
  }

  /** Why it is of its kind: the first of its captures that the body writes or moves out. */
  get reason(): string | undefined {
    const { kind } = this;
    if (kind === "Fn") return undefined;
    const paths = this.known.filter(([, mode]) => kinds[mode] === kind).map(([{ path }]) => path);
    const captured = this.captures.map(({ path }) => path).filter((path) => paths.some((used) => isPartOf(used, path)));
    const [first = ""] = (captured.length > 0 ? captured : paths).map(printed).sort();
    return (kind === "FnMut" ? mutatesText : takesText)(first);
  }

  /** Captures what is used. `late` when the body has run already. */
  settle(late: boolean): void {
    if (this.known.length === this.settled) return;
    this.settled = this.known.length;
    const before = this.captures;
    this.captures = capturesOf(this.known, this.moves);
    for (const captured of this.captures) {
      if (!before.some(({ path, does }) => path === captured.path && does === captured.does)) this.capture(captured, late);
    }
  }

  private capture(captured: Captured, late: boolean): void {
    const { cell, path, does } = captured;
    touchedAt(cell, path, does, this.birth, this.holds);
    this.environment[path] = handleOf(captured, late);
    if (does === "move") {
      leftAt(cell, path, this.into, this.birth);
      if (path === cell.name) cell.holds.clear();
    }
    // What stands where it is passed is used there, and no local holds it.
    if (this.name === "" || does === "move" || does === "copy" || does === "reborrow") return;
    const loan = lend(cell, path, does, this.name, this.birth);
    this.holds.loans.push(loan);
    if (!late) return;
    loan.usedAt = clock.now + 1;
    const end = endOf(loan);
    if (end) throw fault(borrowText(end, does, printed(path), this.name), this.name);
  }
}

/** The field of the struct, by its mode. What is taken late has left the local already. */
function handleOf({ slot, does }: Captured, late: boolean): Handle {
  const place = pinned(slot);
  if (does === "ref" || does === "reborrow") return borrow(place);
  if (does === "mut" || does === "unique") return borrowMut(place);
  const handle = owned(late ? undefined : give(slot.value));
  if (late) handle.leave();
  return handle;
}
