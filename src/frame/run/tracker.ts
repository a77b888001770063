import { MutHandle, RefPlaceHandle, type Handle } from "../../capture/handle.js";
import { isCopy } from "../../capture/copy.js";
import { OwnHandle } from "../../capture/own-handle.js";
import { namesIn, type GeneratorBody } from "../../capture/run-generator.js";
import type { InnerMode, UseMode } from "../../capture/use.js";
import { give } from "../../closure/give.js";
import { stateOf } from "../../closure/state.js";
import { borrowText } from "../../diagnostics/borrow.js";
import { movesOutText, mutatesText, type Kind } from "../../diagnostics/e0525.js";
import { isWeaker } from "../../ownership/require-kind.js";
import { Holds, type Cell } from "./cell.js";
import { fault } from "./fault.js";
import { calling, kindOf } from "./invoke.js";
import { isPartOf, overlaps, printed, upToReference } from "./path.js";
import { clock, endOf, leave, leftAt, lend, mention, touch, touchedAt, useHolder, useLoans } from "./rules.js";
import { find, pinned, spotOf, type Scope, type Slot, type Spot } from "./spot.js";
import { copyStruct, isStruct, partOf } from "./struct.js";
import { usesIn } from "./uses.js";

/** What an access of the body needs of the place that it captures. */
type Does = "ref" | "mut" | "unique" | "move" | "copy";

/** A place that the closure captures. */
interface Captured {
  readonly cell: Cell;
  readonly path: string;
  readonly slot: Slot;
  readonly does: Does;
}

const strength = { copy: 0, ref: 0, unique: 1, mut: 1, move: 2 } as const;

/** The kind that a use makes of its closure. */
const kinds = { ref: "Fn", copy: "Fn", assign: "FnMut", mut: "FnMut", move: "FnOnce" } as const;

/** What a body does at a place. */
type Mode = Exclude<UseMode, InnerMode | "escape">;

/** What a use of a closure without `move` needs; through a local without `mut` it borrows uniquely. */
const doing = ({ cell }: Spot, mode: Mode): Does =>
  mode === "copy" || mode === "ref" ? "ref" : mode === "move" ? "move" : cell.mutable ? "mut" : "unique";

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
  readonly mentioned = new Set<string>();
  /** The fields of its struct. */
  readonly environment: Record<string, Handle> = {};
  kind: Kind = "Fn";
  /** Told of a weaker kind than the source has shown. */
  weakened: (() => void) | undefined;
  private readonly captures = new Map<string, Captured>();
  /** The places that the body writes, and those that it moves out. */
  private readonly writes = { FnMut: new Set<string>(), FnOnce: new Set<string>() };
  /** Uses whose meaning for others has not been settled. */
  private unsettled: (readonly [Spot, Mode])[] = [];
  /** The structs that a `move` closure has parts of: those that its body uses. */
  private readonly structs = new Map<string, object>();
  private checkedAt = -1;

  constructor(
    readonly scope: Scope,
    readonly name: string,
    readonly body: GeneratorBody,
    readonly moves: boolean,
  ) {
    const shown = usesIn(body);
    for (const name of [...namesIn(body, Object.fromEntries(scope)), ...shown.map(({ keys }) => keys[0])]) this.mentioned.add(name);
    const cells = [...this.mentioned].map((name) => find(scope, name).cell).filter(({ item }) => !item);
    for (const cell of cells) mention(cell);
    this.holds = new Holds(cells.flatMap((cell) => [...cell.holds]));
    this.birth = ++clock.now;
    const uses = shown.flatMap(({ keys: [name, ...keys], method }) => {
      const cell = scope.get(name);
      const spot = keys.reduce<Spot | undefined>((whole, key) => whole?.step(key), cell && !cell.item ? spotOf(cell) : undefined);
      return spot ? ([[spot, modeOf(spot, method)]] as const) : [];
    });
    for (const cell of cells) this.environment[cell.name] = moves ? this.take(cell) : new RefPlaceHandle(cell);
    for (const [spot, mode] of uses) this.uses(spot, mode);
    this.settle(false);
    // What it borrows may be what another one that it captured borrows.
    for (const cell of cells) useHolder(cell);
  }

  /** A `move` closure takes what is mentioned; of a struct it takes the parts that its body uses. */
  private take(cell: Cell): OwnHandle {
    const { value } = cell;
    if (isCopy(value)) {
      touch(cell, cell.name, "copy");
      return new OwnHandle(give(value));
    }
    if (isStruct(value)) {
      this.structs.set(cell.name, value);
      return new OwnHandle(copyStruct(value));
    }
    touch(cell, cell.name, "move");
    leave(cell, cell.name, this.into);
    return new OwnHandle(value);
  }

  /** Where a captured value goes. */
  private get into(): string {
    return this.name ? `into the closure \`${this.name}\`` : "into a closure";
  }

  /** Before the body runs: what the closure borrows must be as it was. */
  check(): void {
    if (this.checkedAt === clock.now) return;
    useLoans(this.holds, this.name);
    this.checkedAt = clock.now;
  }

  /** A use of a place. What it means for others is settled when all are known. */
  uses(spot: Spot, mode: Mode): void {
    if (mode === "assign" || mode === "mut") spot.requireWritable(mode === "assign" ? "E0594" : "E0596");
    if (mode === "move") spot.requireMovable();
    const kind = kinds[mode];
    if (kind !== "Fn") this.writes[kind].add(spot.path);
    if (isWeaker(kind, this.kind)) {
      this.kind = kind;
      this.weakened?.();
    }
    if (!spot.cell.item) this.unsettled.push([spot, mode]);
  }

  /** Why it is of its kind: the first of its captures that the body writes or moves out. */
  get reason(): string | undefined {
    const { kind, writes } = this;
    if (kind === "Fn") return undefined;
    const paths = [...writes[kind]];
    const captured = [...this.captures.keys()].filter((path) => paths.some((used) => isPartOf(used, path)));
    const [first = ""] = (captured.length > 0 ? captured : paths).map(printed).sort();
    return (kind === "FnMut" ? mutatesText : movesOutText)(first);
  }

  /** Captures what is used: each place by its strongest use. `late` when the body has run already. */
  settle(late: boolean): void {
    if (this.unsettled.length === 0) return;
    const before = new Map(this.captures);
    for (const [spot, mode] of this.unsettled.splice(0)) this.add(spot, this.moves ? "copy" : doing(spot, mode));
    for (const [path, captured] of this.captures) {
      if (before.get(path)?.does === captured.does) continue;
      if (this.moves) this.takePart(captured);
      else this.borrow(captured, late);
    }
  }

  /** Captures a place, together with its parts. */
  private add(spot: Spot, does: Does): void {
    const path = this.moves ? upToReference(spot.path) : spot.path;
    let captured: Captured = { cell: spot.cell, path, slot: spot.slot, does };
    for (const [other, known] of this.captures) {
      if (!overlaps(other, path)) continue;
      const outer = isPartOf(captured.path, other) ? known : captured;
      captured = { ...outer, does: strength[known.does] > strength[captured.does] ? known.does : captured.does };
      this.captures.delete(other);
    }
    this.captures.set(captured.path, captured);
  }

  private takePart({ cell, path }: Captured): void {
    const whole = this.structs.get(cell.name);
    if (whole === undefined) return;
    const does = isCopy(partOf(whole, path)) ? "copy" : "move";
    touchedAt(cell, path, does, this.birth, this.holds);
    if (does === "move") leftAt(cell, path, this.into, this.birth);
  }

  private borrow(captured: Captured, late: boolean): void {
    const { cell, path, does } = captured;
    if (does === "copy") return;
    touchedAt(cell, path, does, this.birth, this.holds);
    this.show(captured, late);
    if (does === "move") return leftAt(cell, path, this.into, this.birth);
    // What stands where it is passed is used there, and no local holds it.
    if (this.name === "") return;
    const loan = lend(cell, path, does, this.name, this.birth);
    this.holds.loans.push(loan);
    if (!late) return;
    loan.usedAt = clock.now + 1;
    const end = endOf(loan);
    if (end) throw fault(borrowText(end, does, printed(path), this.name), this.name);
  }

  /** The field of the struct, by its mode. What is taken late has left the local already. */
  private show({ cell, path, slot, does }: Captured, late: boolean): void {
    if (path !== cell.name) delete this.environment[cell.name];
    const owned = new OwnHandle(does === "move" && !late ? slot.value : undefined);
    if (late) owned.forget();
    const place = pinned(slot);
    this.environment[path] = does === "move" ? owned : does === "ref" ? new RefPlaceHandle(place) : new MutHandle(place);
  }
}

/** What a method of a handle does with its place. */
function modeOf({ slot }: Spot, method: ReturnType<typeof usesIn>[number]["method"]): Mode {
  if (method === "take") return isCopy(slot.value) ? "copy" : "move";
  if (method === "call") return calling[kindOf(slot.value)];
  if (method === "set" || method === "update") return "assign";
  return method === "mut" || method === "mutate" ? "mut" : "ref";
}
