import { rustTypeOf } from "../../../capture/rust-type-of.js";
import type { GeneratorBody } from "../../../capture/run-generator.js";
import { stateOf } from "../../../closure/state.js";
import { notClosureText } from "../../../diagnostics/e0277.js";
import { lentText } from "../../../diagnostics/e0373.js";
import { requireStatic } from "../escape.js";
import { fault } from "../fault.js";
import { callValue } from "../invoke.js";
import { evaluate, hold, operandOf } from "../operand.js";
import { touch } from "../rules.js";
import { find } from "../spot.js";
import { PassingStatements } from "./passing.js";

/** The run time of ../../statements/spawning.ts. A thread runs at once, in the place where it is spawned. */
export abstract class SpawningStatements extends PassingStatements {
  spawn(operand: string): this {
    return this.statement(() => {
      const { mode, place } = operandOf(operand);
      if (mode !== "value") throw fault(lentText(place), place);
      spawned(evaluate(this.scope, operand, "", "into a function").value);
    });
  }

  spawnClosure(body: GeneratorBody): this {
    return this.statement(() => spawned(this.written("", body, false).value));
  }

  spawnMoveClosure(body: GeneratorBody): this {
    return this.statement(() => spawned(this.written("", body, true).value));
  }

  spawnIn(scope: string, body: GeneratorBody): this {
    return this.statement(() => {
      const { cell } = find(this.scope, scope);
      const { value, holds } = this.written("the thread", body, false);
      hold(cell, holds);
      touch(cell, scope, "copy");
      runThread(value);
    });
  }
}

function spawned(value: unknown): void {
  if (!stateOf(value) && typeof value !== "function") throw fault(notClosureText("FnOnce", rustTypeOf(value)), "");
  requireStatic(value);
  runThread(value);
}

/** Runs a closure. That is its only use. */
const runThread = (closure: unknown): unknown => callValue(closure, "", [], () => {});
