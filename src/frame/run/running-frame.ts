import { Cell, type Holds } from "./cell.js";
import { redeclaredText } from "../../diagnostics/e0428.js";
import { fault } from "./fault.js";
import { infer } from "./inferred.js";
import { hold, type Evaluated } from "./operand.js";
import { Tracker } from "./tracker.js";
import type { GeneratorBody } from "../../capture/run-generator.js";

/** Where a jump leads. What follows it in its body does nothing. */
export type Jump = "break" | "continue" | "return";

/** A closure that is written where it is used. */
export interface Written extends Evaluated {
  /** What it borrows. */
  readonly own: Holds;
}

/**
 * A function that runs: its locals, and what all statements need. The statements are in the classes
 * that extend it, of one kind each.
 */
export abstract class RunningFrame {
  protected readonly scope = new Map<string, Cell>();
  protected jump: Jump | undefined;

  /** Runs a statement, unless a jump has left the body that it stands in. */
  protected statement(run: () => void): this {
    if (!this.jump) run();
    return this;
  }

  /** Declares a local. */
  protected declared(pattern: string, value: unknown): Cell {
    return this.entered(new Cell(nameOf(pattern), pattern.startsWith("mut "), value));
  }

  /** A local enters the scope, under a name of its own. */
  protected entered(cell: Cell): Cell {
    if (this.scope.has(cell.name)) throw fault(redeclaredText(cell.name), cell.name);
    this.scope.set(cell.name, cell);
    return cell;
  }

  /** Declares a local with a value that was evaluated. */
  protected gets(pattern: string, { value, holds }: Evaluated): void {
    hold(this.declared(pattern, value), holds);
  }

  /** A closure that is written where it is used; `holder` is who holds what it borrows. */
  protected written(holder: string, body: GeneratorBody, moves: boolean, name = ""): Written {
    const tracker = new Tracker(this.scope, holder, body, moves);
    return { value: infer(tracker, name), holds: [tracker.holds], moved: true, own: tracker.holds };
  }
}

/** The name that a pattern declares. */
export const nameOf = (pattern: string): string => (pattern.startsWith("mut ") ? pattern.slice(4) : pattern);

/** Where a value goes that a local gets. */
export const intoOf = (pattern: string): string => `into \`${nameOf(pattern)}\``;
