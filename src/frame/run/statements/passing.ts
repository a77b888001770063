import { isPrimitive } from "../../../capture/clone-data.js";
import type { GeneratorBody } from "../../../capture/run-generator.js";
import { stateOf } from "../../../closure/state.js";
import { Cell } from "../cell.js";
import { callValue, calling } from "../invoke.js";
import { lendClosure } from "../lend.js";
import { byValue, evaluate, hold, operandOf, type Evaluated } from "../operand.js";
import { nameOf } from "../running-frame.js";
import { touch, useHolder } from "../rules.js";
import { find, referenceOf, type Slot, type Spot } from "../spot.js";
import { ClosingStatements } from "./closing.js";

/** A function that something is passed to. */
export type Run = (value: unknown) => unknown;

/** The run time of ../../statements/passing.ts: statements that call, and that pass something to a function. */
export abstract class PassingStatements extends ClosingStatements {
  call(name: string, ...args: readonly unknown[]): this {
    return this.statement(() => void called(find(this.scope, name), name, args));
  }

  callInto(pattern: string, name: string, ...args: readonly unknown[]): this {
    return this.statement(() => {
      const spot = find(this.scope, name);
      const holds = [...spot.cell.holds];
      this.result(pattern, called(spot, name, args), holds);
    });
  }

  callWith(name: string, ...operands: readonly string[]): this {
    return this.statement(() => {
      const { values } = together(operands, (operand, into) => evaluate(this.scope, operand, into, "into a function"));
      called(find(this.scope, name), name, values);
    });
  }

  callWithInto(pattern: string, name: string, ...operands: readonly string[]): this {
    return this.statement(() => {
      const args = together(operands, (operand, into) => evaluate(this.scope, operand, into, "into a function"));
      const spot = find(this.scope, name);
      const holds = [...spot.cell.holds, ...args.holds];
      this.result(pattern, called(spot, name, args.values), holds);
    });
  }

  pass(run: Run, operand: string): this {
    return this.statement(() => void run(this.passed(operand, "").value));
  }

  passInto(pattern: string, run: Run, operand: string): this {
    return this.statement(() => {
      const { value, holds } = this.passed(operand, nameOf(pattern));
      this.result(pattern, run(value), holds);
    });
  }

  passAll(run: (...values: unknown[]) => unknown, ...given: readonly (string | GeneratorBody)[]): this {
    return this.statement(() => void run(...this.allPassed(given).values));
  }

  passAllInto(pattern: string, run: (...values: unknown[]) => unknown, ...given: readonly (string | GeneratorBody)[]): this {
    return this.statement(() => {
      const { values, holds } = this.allPassed(given);
      this.result(pattern, run(...values), holds);
    });
  }

  private allPassed(given: readonly (string | GeneratorBody)[]): Together {
    return together(given, (one, into) => (typeof one === "string" ? this.passed(one, into) : this.written(into, one, false)));
  }

  passClosure(run: Run, body: GeneratorBody): this {
    return this.statement(() => void run(this.written("", body, false).value));
  }

  passMoveClosure(run: Run, body: GeneratorBody): this {
    return this.statement(() => void run(this.written("", body, true).value));
  }

  passClosureInto(pattern: string, run: Run, body: GeneratorBody): this {
    return this.statement(() => {
      const { value, holds } = this.written(nameOf(pattern), body, false);
      this.result(pattern, run(value), holds);
    });
  }

  passMoveClosureInto(pattern: string, run: Run, body: GeneratorBody): this {
    return this.statement(() => {
      const { value, holds } = this.written(nameOf(pattern), body, true);
      this.result(pattern, run(value), holds);
    });
  }

  /** Declares a local with what a function gave: it may hold what went in. */
  private result(pattern: string, value: unknown, holds: Evaluated["holds"]): void {
    this.gets(pattern, { value, holds: isPrimitive(value) ? [] : holds, moved: true });
  }

  /** What a function gets for an operand. A closure is lent as one that can be called. */
  protected passed(operand: string, into: string): Evaluated {
    const { mode, place } = operandOf(operand);
    // Whether the parameter is of its type is not known here, so a `&mut` is lent on to any.
    const evaluated = evaluate(this.scope, this.again(operand), into, "into a function");
    const reference = mode === "value" ? referenceOf(evaluated.value) : mode;
    if (!reference) return evaluated;
    const target = mode === "value" ? (evaluated.value as Slot).value : find(this.scope, place).slot.value;
    if (stateOf(target)) return { ...evaluated, value: lendClosure(target, reference, place) };
    // A function item or pointer is as callable itself.
    return typeof target === "function" ? { ...evaluated, value: target } : evaluated;
  }
}

/** Calls what is at a place, by its kind. */
function called(spot: Spot, name: string, args: readonly unknown[]): unknown {
  const { cell, path, slot } = spot;
  // Of a local without a value it cannot be told what it is.
  if (cell.unset || cell.moved.length > 0) touch(cell, path, "ref");
  let target = spot;
  for (let next = target.step("*"); next; next = target.step("*")) target = next;
  return callValue(slot.value, name, args, (kind) => {
    if (kind === "FnMut") target.requireWritable("E0596");
    if (kind === "FnOnce") byValue(target, "by an earlier call");
    else touch(cell, target.path, calling[kind]);
  });
}

/** Arguments, and what they borrow. */
interface Together {
  readonly values: unknown[];
  readonly holds: Evaluated["holds"];
}

/** Evaluates arguments: each is held until all are there. */
function together<Given>(given: readonly Given[], argument: (given: Given, into: string) => Evaluated): Together {
  const held = given.map((one, index) => {
    const { value, holds } = argument(one, `argument ${index}`);
    const cell = new Cell(`argument ${index}`, false, value);
    hold(cell, holds);
    return cell;
  });
  for (const cell of held) useHolder(cell);
  return { values: held.map(({ value }) => value), holds: held.flatMap(({ holds }) => [...holds]) };
}
