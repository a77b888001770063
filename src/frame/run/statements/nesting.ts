import { insideClosureText, outsideLoopText } from "../../../diagnostics/e0268.js";
import { die } from "../drop.js";
import { fault } from "../fault.js";
import { SpawningStatements } from "./spawning.js";

/** The run time of ../../statements/nesting.ts: statements with a body of their own, and jumps. */
export abstract class NestingStatements extends SpawningStatements {
  /** How many loops it is in. */
  private loops = 0;
  /** Whether it is the body of a closure. */
  inClosure = false;

  block(body: (frame: this) => unknown): this {
    return this.statement(() => this.nested(body));
  }

  if(condition: boolean, then: (frame: this) => unknown, otherwise?: (frame: this) => unknown): this {
    return this.statement(() => {
      const body = condition ? then : otherwise;
      if (body) this.nested(body);
    });
  }

  match(n: number, ...arms: readonly (((frame: this) => unknown) | undefined)[]): this {
    return this.statement(() => {
      const given = arms.filter((arm) => arm !== undefined);
      this.nested((given[n] ?? given.at(-1))!);
    });
  }

  loop(times: number, body: (frame: this) => unknown): this {
    return this.statement(() => {
      this.loops++;
      for (let round = 0; round < times && !this.jump; round++) {
        this.nested(body);
        if (this.jump === "continue") this.jump = undefined;
      }
      if (this.jump === "break") this.jump = undefined;
      this.loops--;
    });
  }

  break(): this {
    return this.jumps("break");
  }

  continue(): this {
    return this.jumps("continue");
  }

  private jumps(jump: "break" | "continue"): this {
    return this.statement(() => {
      if (this.loops === 0) throw fault(this.inClosure ? insideClosureText(jump) : outsideLoopText(jump), "");
      this.jump = jump;
    });
  }

  /** Runs a body whose locals die at its end. */
  private nested(body: (frame: this) => unknown): void {
    const outer = new Set(this.scope.values());
    body(this);
    const inner = [...this.scope.values()].filter((cell) => !outer.has(cell));
    if (this.jump !== "return") die(inner);
    for (const { name } of inner) this.scope.delete(name);
  }
}
