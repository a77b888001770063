import { LocalVariable } from "../../../capture/local-variable.js";
import { namesIn, runGenerator, type GeneratorBody } from "../../../capture/run-generator.js";
import { surrender } from "../../../closure/give.js";
import { make } from "../../../closure/make.js";
import { expectState, stateOf } from "../../../closure/state.js";
import { captureInFnText } from "../../../diagnostics/e0434.js";
import type { Kind } from "../../../diagnostics/e0525.js";
import { castText } from "../../../diagnostics/e0605.js";
import { requireKind } from "../../../ownership/require-kind.js";
import { fnPtr } from "../../../pointers/fn-ptr.js";
import { Cell, Holds } from "../cell.js";
import { fault } from "../fault.js";
import { pointers } from "../invoke.js";
import { ItemSlot } from "../item-slot.js";
import { evaluate } from "../operand.js";
import { intoOf, nameOf } from "../running-frame.js";
import { find } from "../spot.js";
import { AccessingStatements } from "./accessing.js";

/** The run time of ../../statements/closing.ts: statements that declare a closure, or what is made of one. */
export abstract class ClosingStatements extends AccessingStatements {
  closure(pattern: string, body: GeneratorBody): this {
    return this.statement(() => this.gets(pattern, this.written(nameOf(pattern), body, false, nameOf(pattern))));
  }

  moveClosure(pattern: string, body: GeneratorBody): this {
    return this.statement(() => this.gets(pattern, this.written(nameOf(pattern), body, true, nameOf(pattern))));
  }

  fn(pattern: string, body: GeneratorBody): this {
    return this.statement(() => {
      const items = new Proxy({}, { get: (_, name) => this.item(String(name)) });
      // The parameters are bound at once: a local that they name is found here.
      for (const name of namesIn(body, Object.fromEntries(this.scope))) this.item(name);
      const name = nameOf(pattern);
      const value = (...args: readonly unknown[]) => runGenerator(body(items as never, ...(args as never)));
      this.entered(new Cell(name, true, value, true));
    });
  }

  boxed(pattern: string, kind: Kind, operand: string): this {
    return this.statement(() => {
      requireKind(find(this.scope, operand).slot.value, kind);
      const evaluated = evaluate(this.scope, operand, nameOf(pattern), intoOf(pattern));
      const value = make({ ...surrender(expectState(evaluated.value)), kind, boxed: true });
      this.gets(pattern, { ...evaluated, holds: [new Holds(evaluated.holds, true)], value });
    });
  }

  fnPtr(pattern: string, name: string): this {
    return this.statement(() => {
      fnPtr(find(this.scope, name).slot.value as never);
      this.points(pattern, name);
    });
  }

  cast(pattern: string, name: string): this {
    return this.statement(() => {
      const { value } = find(this.scope, name).slot;
      if (Object.keys(stateOf(value)?.environment ?? {}).length > 0) throw fault(castText(name), name);
      this.points(pattern, name);
    });
  }

  /** Declares a local with a function pointer. */
  private points(pattern: string, name: string): void {
    const evaluated = evaluate(this.scope, name, nameOf(pattern), intoOf(pattern));
    pointers.add(evaluated.value as object);
    this.gets(pattern, evaluated);
  }

  /** What the body of a function item sees: other items, and no variable. */
  private item(name: string): LocalVariable {
    const { cell, slot } = find(this.scope, name);
    if (!cell.item) throw fault(captureInFnText(name), name);
    return new LocalVariable(new ItemSlot(slot.value));
  }
}
