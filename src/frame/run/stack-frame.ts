import type { GeneratorBody } from "../../capture/run-generator.js";
import { stateOf } from "../../closure/state.js";
import { atEnd, die } from "./drop.js";
import { refuseEscape } from "./escape.js";
import { evaluate } from "./operand.js";
import type { Written } from "./running-frame.js";
import { find } from "./spot.js";
import { NestingStatements } from "./statements/nesting.js";
import type { Run } from "./statements/passing.js";

/**
 * The run time of `Frame`: one object, whose statements run at once and return it. See ../statements
 * for what each of them is; here are those that end it.
 */
export class StackFrame extends NestingStatements {
  /** The value that was returned. */
  returned: unknown;
  /** What `end` gives after a `return`. */
  private results: Record<string, unknown> = {};

  return(name?: string): this {
    return this.statement(() => {
      if (name === undefined) return this.leaves("", undefined);
      const { cell, slot } = find(this.scope, name);
      const state = stateOf(slot.value);
      refuseEscape(cell.holds, state?.boxed ? "E0373" : state ? "E0597" : "E0515", name);
      this.leaves(name, evaluate(this.scope, name, "", "by `return`").value);
    });
  }

  returnClosure(_bound: unknown, body: GeneratorBody): this {
    return this.statement(() => this.returns(this.written("the closure", body, false)));
  }

  returnMoveClosure(_bound: unknown, body: GeneratorBody): this {
    return this.statement(() => this.returns(this.written("the closure", body, true)));
  }

  returnPass(run: Run, operand: string): this {
    return this.statement(() => {
      const { value, holds } = this.passed(operand, "the result");
      refuseEscape(holds, stateOf(value) ? "E0373" : "E0515", "");
      this.leaves("", run(value));
    });
  }

  returnPassClosure(run: Run, body: GeneratorBody): this {
    return this.statement(() => this.returns(this.written("the closure", body, false), run));
  }

  returnPassMoveClosure(run: Run, body: GeneratorBody): this {
    return this.statement(() => this.returns(this.written("the closure", body, true), run));
  }

  end(): Record<string, unknown> {
    if (this.jump) return this.results;
    return Object.fromEntries(atEnd(this.scope.values()).map(({ name, value }) => [name, value]));
  }

  /** Returns a closure: what it borrows itself is one error, what it holds through others another. */
  private returns({ value, own }: Written, run: Run = (closure) => closure): void {
    refuseEscape([{ loans: own.loans, through: [], boxed: false }], "E0373", "");
    refuseEscape(own.through, "E0597", "");
    this.leaves("", run(value));
  }

  /** The end of the function. */
  private leaves(name: string, value: unknown): void {
    if (name) this.results = { [name]: value };
    this.returned = value;
    die([...this.scope.values()]);
    this.jump = "return";
  }
}
