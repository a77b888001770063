import { OwnHandle } from "../capture/own-handle.js";
import { isCopy } from "../capture/copy.js";
import { give } from "../closure/give.js";
import { make } from "../closure/make.js";
import { refuseUse } from "../closure/refuse.js";
import { LIVE, stateOf, type Body, type Environment, type Made, type State } from "../closure/state.js";
import { UseAfterMoveError } from "../diagnostics/e0382.js";
import type { Kind } from "../diagnostics/e0525.js";
import { NotCallableError } from "../diagnostics/e0618.js";
import { isWeaker } from "../ownership/require-kind.js";
import { arityOf } from "./arity.js";
import { byValue } from "./by-value.js";

/** The body of a closure made by a combinator. Its parts are bound to it, so it ignores the captures. */
export type CombinedBody = (environment: unknown, ...args: unknown[]) => unknown;

/** How a combinator makes a closure. */
export interface Recipe {
  /** The combinator, for sentences. */
  readonly by: string;
  /** The strongest kind that it makes. */
  readonly most?: Kind;
  /** Whether nothing that it makes is ever duplicated. */
  readonly single?: boolean;
  /** Whether the body hands its parts on, and so gets them as they are; otherwise it calls them. */
  readonly raw?: boolean;
  /** The name of a part or, counted on, of a value. */
  name(index: number): string;
  /** How many arguments a call takes; as many as the first part, where this is missing. */
  arity?(parts: readonly unknown[], values: readonly unknown[]): number;
  /** The body, over the parts, then the values. */
  bind(...held: any[]): CombinedBody;
}

/**
 * Makes a closure of parts and values, which it owns from now on. Nothing is taken before all is
 * checked, so that whoever is refused keeps what it has.
 *
 * Plain functions are function items: they take no room among the captures.
 */
export function combine(recipe: Recipe, parts: readonly unknown[], values: readonly unknown[] = []): object {
  const kind = check(recipe.most ?? "Fn", parts, values);
  const environment: Record<string, OwnHandle> = {};
  let index = 0;
  for (const part of parts) {
    if (stateOf(part)) environment[recipe.name(index)] = new OwnHandle(give(part));
    index++;
  }
  for (const value of values) environment[recipe.name(index++)] = new OwnHandle(give(value));
  const made = new Combination(recipe, parts, values);
  return make({ kind, name: "", environment, body: made.rebuild(environment), life: LIVE, made });
}

/** What a closure remembers of the combinator that made it. */
class Combination implements Made {
  constructor(
    readonly recipe: Recipe,
    readonly parts: readonly unknown[],
    readonly values: readonly unknown[],
  ) {}
  get by(): string {
    return this.recipe.by;
  }
  get most(): Kind {
    return this.recipe.most ?? "Fn";
  }
  get single(): boolean {
    return this.recipe.single ?? false;
  }
  get moves(): string | undefined {
    const index = this.values.findIndex(isMovedOut);
    return index < 0 ? undefined : this.recipe.name(this.parts.length + index);
  }
  get arity(): number {
    const { recipe, parts, values } = this;
    return recipe.arity ? recipe.arity(parts, values) : arityOf(parts[0]);
  }
  rebuild(environment: Environment): Body {
    const { recipe, parts, values } = this;
    const held = parts.map((part, index) => {
      const callee = environment[recipe.name(index)]?.value ?? part;
      return recipe.raw ? callee : byValue(callee);
    });
    values.forEach((_, index) => held.push(environment[recipe.name(parts.length + index)]!.value));
    return recipe.bind(...held) as Body;
  }
}

/** A call hands a captured closure on by value, which it can do once, unless the closure is `Copy`. */
const isMovedOut = (value: unknown): boolean => stateOf(value) !== undefined && !isCopy(value);

/** The weakest kind. Refuses what cannot be called (E0618), was moved (E0382) or is running (E0499). */
function check(most: Kind, parts: readonly unknown[], values: readonly unknown[]): Kind {
  let kind = most;
  const taken: State[] = [];
  for (const part of parts) {
    const state = stateOf(part);
    if (state === undefined) {
      if (typeof part !== "function") throw new NotCallableError();
      continue;
    }
    refuseTaken(state, part, taken);
    if (isWeaker(state.kind, kind)) kind = state.kind;
  }
  for (const value of values) {
    const state = stateOf(value);
    if (state === undefined) continue;
    refuseTaken(state, value, taken);
    if (isMovedOut(value)) kind = "FnOnce";
  }
  return kind;
}

/** Refuses a closure that cannot be given away, or that is given twice in one call. */
function refuseTaken(state: State, value: unknown, taken: State[]): void {
  if (state.life !== LIVE) refuseUse(state);
  if (taken.includes(state) && !isCopy(value)) throw new UseAfterMoveError(state.name);
  taken.push(state);
}
