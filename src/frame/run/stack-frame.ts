import type { OwnHandle } from "../../capture/own-handle.js";
import { namesIn, runGenerator, type GeneratorBody } from "../../capture/run-generator.js";
import { rustTypeOf } from "../../capture/rust-type-of.js";
import { isPrimitive } from "../../capture/clone-data.js";
import { leave as leaveState } from "../../closure/give.js";
import { make } from "../../closure/make.js";
import { DISPOSE } from "../../closure/release.js";
import { expectState, stateOf } from "../../closure/state.js";
import { outsideLoopText } from "../../diagnostics/e0268.js";
import { notClosureText } from "../../diagnostics/e0277.js";
import { mismatchedText } from "../../diagnostics/e0308.js";
import { lentText, outliveText, shortLivedText } from "../../diagnostics/e0373.js";
import { captureInFnText } from "../../diagnostics/e0434.js";
import { escapeText, type EscapeCode } from "../../diagnostics/e0515.js";
import type { Kind } from "../../diagnostics/e0525.js";
import { subject } from "../../diagnostics/text.js";
import { cloneAny } from "../../ownership/clone-any.js";
import { requireKind } from "../../ownership/require-kind.js";
import { fnPtr } from "../../pointers/fn-ptr.js";
import { LocalVariable } from "../../capture/local-variable.js";
import { castText } from "../../diagnostics/e0605.js";
import { Cell, type Holds } from "./cell.js";
import { fault } from "./fault.js";
import { infer } from "./inferred.js";
import { callValue, calling } from "./invoke.js";
import { lendClosure } from "./lend.js";
import { byValue, evaluate, hold, operandOf, type Evaluated } from "./operand.js";
import { isBehind, printed } from "./path.js";
import { clock, fill, fillOnce, touch, useHolder } from "./rules.js";
import { find, referenceOf, type Spot } from "./spot.js";
import { ItemSlot } from "./item-slot.js";
import { ThreadScope } from "./thread-scope.js";
import { Tracker } from "./tracker.js";

type Body = (frame: StackFrame) => unknown;
type Run = (value: unknown) => unknown;

/** Where a jump leads. What follows it in its body does nothing. */
type Jump = "break" | "continue" | "return";

/**
 * The run time of `Frame`: one object, whose statements run at once and return it. See ../frame-type.ts
 * for what each of them is.
 */
export class StackFrame {
  private readonly scope = new Map<string, Cell>();
  private jump: Jump | undefined;
  private loops = 0;
  /** What `end` gives after a `return`. */
  private results: Record<string, unknown> = {};
  /** The value that was returned. */
  returned: unknown;

  let(pattern: string, value: unknown): this {
    if (!this.jump) this.declared(pattern, value);
    return this;
  }

  declare(pattern: string): this {
    if (!this.jump) this.declared(pattern, undefined).unset = true;
    return this;
  }

  bind(pattern: string, operand: string): this {
    return this.statement(() => {
      const name = nameOf(pattern);
      this.gets(pattern, evaluate(this.scope, operand, name, `into \`${name}\``));
    });
  }

  clone(pattern: string, place: string): this {
    return this.statement(() => {
      const { cell, path, slot } = find(this.scope, place);
      touch(cell, path, "ref");
      hold(this.declared(pattern, cloneAny(slot.value)), cell.holds);
    });
  }

  read(place: string, look?: (value: unknown) => unknown): this {
    return this.statement(() => {
      const { cell, path, slot } = find(this.scope, place);
      touch(cell, path, "ref");
      look?.(slot.value);
    });
  }

  assign(place: string, value: unknown): this {
    return this.statement(() => this.write(find(this.scope, place), () => value));
  }

  set(place: string, operand: string): this {
    return this.statement(() => {
      const spot = find(this.scope, place);
      const { value, holds } = evaluate(this.scope, operand, spot.cell.name, `into \`${place}\``);
      this.write(spot, () => value);
      hold(spot.cell, holds);
    });
  }

  update(place: string, change: (value: unknown) => unknown): this {
    return this.statement(() => this.write(find(this.scope, place), change, "update"));
  }

  mutate(place: string, change: (value: unknown) => unknown): this {
    return this.statement(() => {
      const spot = find(this.scope, place);
      spot.requireWritable("E0596");
      touch(spot.cell, spot.path, "mut");
      change(spot.slot.value);
    });
  }

  drop(name: string): this {
    return this.statement(() => {
      const { value, moved } = evaluate(this.scope, name, "", "by `drop`");
      if (moved) dispose(value);
    });
  }

  closure(pattern: string, body: GeneratorBody): this {
    return this.statement(() => this.gets(pattern, this.made(nameOf(pattern), body, false)));
  }

  moveClosure(pattern: string, body: GeneratorBody): this {
    return this.statement(() => this.gets(pattern, this.made(nameOf(pattern), body, true)));
  }

  fn(pattern: string, body: GeneratorBody): this {
    return this.statement(() => {
      const items = new Proxy({}, { get: (_, name) => this.item(String(name)) });
      // The parameters are bound at once: a local that they name is found here.
      for (const name of namesIn(body, Object.fromEntries(this.scope))) this.item(name);
      const name = nameOf(pattern);
      const value = (...args: readonly unknown[]) => runGenerator(body(items as never, ...(args as never)));
      this.scope.set(name, new Cell(name, true, value, true));
    });
  }

  call(name: string, ...args: readonly unknown[]): this {
    return this.statement(() => void this.called(find(this.scope, name), name, args));
  }

  callInto(pattern: string, name: string, ...args: readonly unknown[]): this {
    return this.statement(() => {
      const spot = find(this.scope, name);
      const holds = [...spot.cell.holds];
      const value = this.called(spot, name, args);
      this.gets(pattern, { value, holds: isPrimitive(value) ? [] : holds, moved: true });
    });
  }

  pass(run: Run, operand: string): this {
    return this.statement(() => void this.passed(run, operand, ""));
  }

  passInto(pattern: string, run: Run, operand: string): this {
    return this.statement(() => this.gets(pattern, this.passed(run, operand, nameOf(pattern))));
  }

  passClosure(run: Run, body: GeneratorBody): this {
    return this.statement(() => void run(this.written("", body, false).value));
  }

  passMoveClosure(run: Run, body: GeneratorBody): this {
    return this.statement(() => void run(this.written("", body, true).value));
  }

  passClosureInto(pattern: string, run: Run, body: GeneratorBody): this {
    return this.statement(() => this.givenBy(pattern, run, this.written(nameOf(pattern), body, false)));
  }

  passMoveClosureInto(pattern: string, run: Run, body: GeneratorBody): this {
    return this.statement(() => this.givenBy(pattern, run, this.written(nameOf(pattern), body, true)));
  }

  passAll(run: (...values: unknown[]) => unknown, ...given: readonly (string | GeneratorBody)[]): this {
    return this.statement(() => void run(...this.together(given, (operand, into) => this.argument(operand, into))));
  }

  callWith(name: string, ...operands: readonly string[]): this {
    return this.statement(() => {
      const args = this.together(operands, (operand, into) => evaluate(this.scope, operand as string, into, "into a function"));
      this.called(find(this.scope, name), name, args);
    });
  }

  struct(pattern: string, ...fields: readonly (readonly [name: string, operand: string])[]): this {
    return this.statement(() => {
      const into = nameOf(pattern);
      const parts = fields.map(([name, operand]) => [name, evaluate(this.scope, operand, into, `into \`${into}\``)] as const);
      const value = Object.fromEntries(parts.map(([name, { value }]) => [name, value]));
      this.gets(pattern, { value, holds: parts.flatMap(([, { holds }]) => holds), moved: true });
    });
  }

  cast(pattern: string, name: string): this {
    return this.statement(() => {
      const { value } = find(this.scope, name).slot;
      if (Object.keys(stateOf(value)?.environment ?? {}).length > 0) throw fault(castText(name), name);
      this.gets(pattern, evaluate(this.scope, name, nameOf(pattern), `into \`${nameOf(pattern)}\``));
    });
  }

  boxed(pattern: string, kind: Kind, operand: string): this {
    return this.statement(() => {
      const name = nameOf(pattern);
      const { value } = find(this.scope, operand).slot;
      requireKind(value, kind);
      const evaluated = evaluate(this.scope, operand, name, `into \`${name}\``);
      this.gets(pattern, { ...evaluated, value: make({ ...leaveState(expectState(evaluated.value)), kind, boxed: true }) });
    });
  }

  fnPtr(pattern: string, name: string): this {
    return this.statement(() => {
      const pointer = fnPtr(find(this.scope, name).slot.value as never);
      this.gets(pattern, { ...evaluate(this.scope, name, nameOf(pattern), `into \`${nameOf(pattern)}\``), value: pointer });
    });
  }

  spawn(operand: string): this {
    return this.statement(() => {
      const { mode, place } = operandOf(operand);
      if (mode !== "value") throw fault(lentText(place), place);
      this.spawned(evaluate(this.scope, operand, "", "into a function"));
    });
  }

  spawnClosure(body: GeneratorBody): this {
    return this.statement(() => this.spawned(this.written("", body, false)));
  }

  spawnMoveClosure(body: GeneratorBody): this {
    return this.statement(() => this.spawned(this.written("", body, true)));
  }

  spawnIn(scope: string, body: GeneratorBody): this {
    return this.statement(() => {
      const { cell } = find(this.scope, scope);
      const { value, holds } = this.written("the thread", body, false);
      hold(cell, holds);
      touch(cell, scope, "copy");
      callValue(value, "", [], () => {});
    });
  }

  list(pattern: string, ...names: readonly string[]): this {
    return this.statement(() => {
      const into = nameOf(pattern);
      this.requireAlike(names);
      const items = names.map((name) => evaluate(this.scope, name, into, `into \`${into}\``));
      this.gets(pattern, { value: items.map(({ value }) => value), holds: items.flatMap(({ holds }) => holds), moved: true });
    });
  }

  block(body: Body): this {
    return this.statement(() => this.nested(body));
  }

  if(condition: boolean, then: Body, otherwise?: Body): this {
    return this.statement(() => {
      const body = condition ? then : otherwise;
      if (body) this.nested(body);
    });
  }

  loop(times: number, body: Body): this {
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

  return(name?: string): this {
    return this.statement(() => {
      if (name !== undefined) {
        const { cell, slot } = find(this.scope, name);
        refuseEscape(cell, slot.value);
        const { value } = evaluate(this.scope, name, "", "by `return`");
        this.gives(cell.name, value);
      }
      this.leaves();
    });
  }

  returnClosure(_bound: unknown, body: GeneratorBody): this {
    return this.statement(() => this.returns(this.written("the closure", body, false)));
  }

  returnMoveClosure(_bound: unknown, body: GeneratorBody): this {
    return this.statement(() => this.returns(this.written("the closure", body, true)));
  }

  end(): Record<string, unknown> {
    if (this.jump) return this.results;
    const living = [...this.scope.values()].filter((cell) => !cell.unset && cell.moved.length === 0);
    for (const cell of living) if (drops(cell.value)) useHolder(cell);
    return Object.fromEntries(living.map(({ name, value }) => [name, value]));
  }

  /** Runs a statement, unless a jump has left the body that it stands in. */
  private statement(run: () => void): this {
    if (!this.jump) run();
    return this;
  }

  private declared(pattern: string, value: unknown): Cell {
    const name = nameOf(pattern);
    const cell = new Cell(name, pattern.startsWith("mut "), value);
    this.scope.set(name, cell);
    return cell;
  }

  private gets(pattern: string, { value, holds }: Evaluated): void {
    hold(this.declared(pattern, value), holds);
  }

  /** An assignment. The destructor of the old value runs before it. */
  private write(spot: Spot, compute: (before: unknown) => unknown, access: "assign" | "update" = "assign"): void {
    const { cell, path, slot } = spot;
    touch(cell, path, access);
    const replaces = !cell.unset && cell.moved.length === 0;
    if (spot.writable === true) fill(cell, path);
    else if (spot.isLocal) fillOnce(cell);
    else spot.requireWritable("E0594");
    const before = slot.value;
    const next = compute(before);
    if (replaces && next !== before) dispose(before);
    slot.value = next;
  }

  /** A closure with a name. */
  private made(name: string, body: GeneratorBody, moves: boolean): Evaluated {
    const tracker = new Tracker(this.scope, name, body, moves);
    return { value: infer(tracker, name), holds: [tracker.holds], moved: true };
  }

  /** A closure that is written where it is used; `holder` is who holds what it borrows. */
  private written(holder: string, body: GeneratorBody, moves: boolean): Evaluated & { readonly tracker: Tracker } {
    const tracker = new Tracker(this.scope, holder, body, moves);
    return { value: infer(tracker, ""), holds: [tracker.holds], moved: true, tracker };
  }

  private givenBy(pattern: string, run: Run, { value, holds }: Evaluated): void {
    const result = run(value);
    this.gets(pattern, { value: result, holds: isPrimitive(result) ? [] : holds, moved: true });
  }

  /** Evaluates arguments: each is held until all are there. */
  private together<Given>(given: readonly Given[], argument: (given: Given, into: string) => Evaluated): unknown[] {
    const held = given.map((one, index) => {
      const name = `argument ${index}`;
      const { value, holds } = argument(one, name);
      const cell = new Cell(name, false, value);
      hold(cell, holds);
      return cell;
    });
    for (const cell of held) useHolder(cell);
    return held.map(({ value }) => value);
  }

  /** An argument: an operand, or a closure that is written there. */
  private argument(given: string | GeneratorBody, into: string): Evaluated {
    return typeof given === "string" ? this.passable(given, into) : this.written(into, given, false);
  }

  /** Returns a closure: what it borrows itself is one error, what it holds through others another. */
  private returns({ value, tracker }: Evaluated & { readonly tracker: Tracker }): void {
    for (const { path } of tracker.holds.loans) if (!isBehind(path)) throw fault(escapeText("E0373", printed(path)), "");
    tracker.holds.through.forEach((holds) => refuseEscaping(holds, "E0597", ""));
    this.gives("returned", value);
    this.leaves();
  }

  private gives(name: string, value: unknown): void {
    this.results = { [name]: value };
    this.returned = value;
  }

  /** The end of the function. */
  private leaves(): void {
    this.die([...this.scope.values()]);
    this.jump = "return";
  }

  /** What the body of a function item sees: other items, and no variable. */
  private item(name: string): LocalVariable {
    const { cell, slot } = find(this.scope, name);
    if (!cell.item) throw fault(captureInFnText(name), name);
    return new LocalVariable(new ItemSlot(slot.value));
  }

  /** Calls what is at a place, by its kind. */
  private called(spot: Spot, name: string, args: readonly unknown[]): unknown {
    const { cell, path, slot } = spot;
    // A moved or unset local is told before what it is.
    if (cell.unset || cell.moved.length > 0) touch(cell, path, "ref");
    const target = spot.step("*") ?? spot;
    return callValue(slot.value, name, args, (kind) => {
      if (kind === "FnMut") target.requireWritable("E0596");
      if (kind === "FnOnce") byValue(target, "by an earlier call");
      else touch(cell, target.path, calling[kind]);
    });
  }

  private passed(run: Run, operand: string, into: string): Evaluated {
    const evaluated = this.passable(operand, into);
    return { ...evaluated, value: run(evaluated.value) };
  }

  /** What a function gets for an operand. A reference to data is the data in JavaScript, a closure is lent. */
  private passable(operand: string, into: string): Evaluated {
    const { mode, place } = operandOf(operand);
    const evaluated = evaluate(this.scope, operand, into, "into a function");
    if (mode === "value") return evaluated;
    const { value } = find(this.scope, place).slot;
    return { ...evaluated, value: stateOf(value) ? lendClosure(value, mode, place) : value };
  }

  /** Runs a closure as a thread would. */
  private spawned({ value }: Evaluated): void {
    if (!stateOf(value) && typeof value !== "function") throw fault(notClosureText("FnOnce", rustTypeOf(value)), "");
    requireStatic(value);
    callValue(value, "", [], () => {});
  }

  private requireAlike(names: readonly string[]): void {
    names.slice(1).forEach((name, index) => {
      const [first, next] = [names[index]!, name].map((one) => find(this.scope, one).slot.value);
      const types = [rustTypeOf(first), rustTypeOf(next)] as const;
      const pointers = [first, next].every((one) => typeof one === "function" && Object.keys(stateOf(one)?.environment ?? {}).length === 0);
      const told = stateOf(first) || stateOf(next) || (isPrimitive(first) && isPrimitive(next));
      if (told && !pointers && types[0] !== types[1]) throw fault(mismatchedText(name, types[0], types[1]), name);
    });
  }

  /** Runs a body whose locals die at its end. */
  private nested(body: Body): void {
    const outer = new Set(this.scope.values());
    body(this);
    const inner = [...this.scope.values()].filter((cell) => !outer.has(cell));
    if (this.jump !== "return") this.die(inner);
    for (const { name } of inner) this.scope.delete(name);
  }

  /** Locals come to their end: a destructor is a last use, and what others borrow from them ends. */
  private die(cells: readonly Cell[]): void {
    const living = cells.filter((cell) => !cell.unset && cell.moved.length === 0);
    for (const cell of living) if (drops(cell.value)) useHolder(cell);
    const now = ++clock.now;
    for (const cell of cells) cell.note("dead", cell.name, now);
    for (const cell of living.reverse()) dispose(cell.value);
  }

  private jumps(jump: "break" | "continue"): this {
    return this.statement(() => {
      if (this.loops === 0) throw fault(outsideLoopText(jump), "");
      this.jump = jump;
    });
  }
}

/** The name that a pattern declares. */
const nameOf = (pattern: string): string => (pattern.startsWith("mut ") ? pattern.slice(4) : pattern);

/** Runs the destructor of a value. */
function dispose(value: unknown): void {
  if (!isPrimitive(value)) (value as Partial<Disposable>)[DISPOSE]?.();
}

/** Whether a closure borrows nothing. What it borrows through a reference, and the references that it owns, are another error. */
function requireStatic(value: unknown): void {
  const { name = "", environment = {} } = stateOf(value) ?? {};
  const variables = Object.keys(environment).sort();
  const named = (names: readonly string[]) => names.map((variable) => `\`${variable}\``).join(", ");
  const borrowed = variables.filter((variable) => environment[variable]!["~mode"] !== "move" && !isBehind(variable));
  if (borrowed.length > 0) throw fault(outliveText(subject(name), named(borrowed)), name);
  const references = variables.filter((variable) => isBehind(variable) || referenceOf((environment[variable] as OwnHandle).held));
  if (references.length > 0) throw fault(shortLivedText(named(references)), name);
}

/** Whether a value holds what it borrows to its end, since it runs a destructor: a box, and what owns one. */
function drops(value: unknown): boolean {
  const state = stateOf(value);
  if (!state) return value instanceof ThreadScope || (Array.isArray(value) && value.some((item) => stateOf(item)?.boxed));
  return state.boxed === true || Object.values(state.environment).some((handle) => handle["~mode"] === "move" && drops((handle as { held?: unknown }).held));
}

/** What is returned may hold no loan of a local; one through a reference is not of the local itself. */
function refuseEscape(cell: Cell, value: unknown): void {
  const state = stateOf(value);
  const code: EscapeCode = state?.boxed ? "E0373" : state ? "E0597" : "E0515";
  for (const holds of cell.holds) refuseEscaping(holds, code, cell.name);
}

function refuseEscaping({ loans, through }: Holds, code: EscapeCode, name: string): void {
  for (const { path } of loans) if (!isBehind(path)) throw fault(escapeText(code, printed(path)), name);
  for (const inner of through) refuseEscaping(inner, code, name);
}
