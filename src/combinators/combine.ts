import { owned, type OwnHandle } from "../capture/own-handle.js";
import { isCopy } from "../capture/copy.js";
import { give } from "../closure/give.js";
import { refuseLent } from "../closure/holders.js";
import { make } from "../closure/make.js";
import { refuseUse } from "../closure/refuse.js";
import { LIVE, stateOf, type Body, type Environment, type Limit, type Made, type State } from "../closure/state.js";
import type { Kind } from "../diagnostics/e0525.js";
import { NotCallableError } from "../diagnostics/e0618.js";
import { isWeaker } from "../ownership/require-kind.js";
import { arityOf } from "./arity.js";
import { byValue, type Callee } from "./by-value.js";

/** The body of a closure made by a combinator. Its parts are bound to it, so it ignores the captures. */
export type CombinedBody = (environment: unknown, ...args: unknown[]) => unknown;

/** How a combinator makes a closure. */
export interface Recipe {
  /** What it takes from its parts, where it makes less of them than they are. */
  readonly limit?: Limit;
  /** Whether the body hands its parts on, and so gets them as they are; otherwise it calls them. */
  readonly raw?: boolean;
  /** The name of a part or, counted on, of a value. */
  name(index: number): string;
  /** How many arguments a call takes; as many as the first part, where this is missing. */
  readonly arity?: number;
  /** The body, over the parts, then the values. */
  bind(...held: any[]): CombinedBody;
  /** The function that is called for an `Fn`: it throws the {@link refusal} of a state that is not live. */
  direct?(state: State, ...held: any[]): Callee;
}

/**
 * Makes a closure of parts and values, which it owns from now on. Nothing is taken before all is
 * checked, so that whoever is refused keeps what it has.
 *
 * Plain functions are function items: they take no room among the captures, and no time here.
 */
export function combine(parts: readonly unknown[], recipe: Recipe, values: readonly unknown[] = []): object {
  const kind = check(recipe.limit?.most ?? "Fn", parts, values);
  const environment: Record<string, OwnHandle> = {};
  let owns = values.length > 0;
  parts.forEach((part, index) => {
    if (!stateOf(part)) return;
    environment[recipe.name(index)] = owned(give(part));
    owns = true;
  });
  values.forEach((value, index) => (environment[recipe.name(parts.length + index)] = owned(give(value))));
  const made = new Combination(recipe, parts, values, owns);
  return make({ kind, name: "", environment, body: made.rebuild(environment), life: LIVE, made });
}

/** The weakest kind. Refuses what cannot be called (E0618), was moved or is given twice (E0382), is running (E0499), or only lent (E0507). */
function check(kind: Kind, parts: readonly unknown[], values: readonly unknown[]): Kind {
  const taken: State[] = [];
  const take = (state: State, value: unknown, other: Kind): void => {
    const copies = isCopy(value);
    if (state.life !== LIVE || (taken.includes(state) && !copies)) refuseUse(state);
    if (!copies) refuseLent(state);
    taken.push(state);
    if (isWeaker(other, kind)) kind = other;
  };
  for (const part of parts) {
    const state = stateOf(part);
    if (state) take(state, part, state.kind);
    else if (typeof part !== "function") throw new NotCallableError();
  }
  for (const value of values) {
    const state = stateOf(value);
    if (state) take(state, value, isCopy(value) ? kind : "FnOnce");
  }
  return kind;
}

/** A call hands a captured closure on by value, which it can do once, unless the closure is `Copy`. */
const isMovedOut = (value: unknown): boolean => !isCopy(value) && !!stateOf(value);

/** What a closure remembers of the combinator that made it. */
class Combination implements Made {
  constructor(
    readonly recipe: Recipe,
    readonly parts: readonly unknown[],
    readonly values: readonly unknown[],
    readonly owns: boolean,
  ) {}
  get limit(): Limit | undefined {
    return this.recipe.limit;
  }
  get names(): readonly string[] {
    return this.parts.map((_, index) => this.recipe.name(index));
  }
  get moves(): string | undefined {
    const index = this.values.findIndex(isMovedOut);
    return index < 0 ? undefined : this.recipe.name(this.parts.length + index);
  }
  get arity(): number {
    return this.recipe.arity ?? arityOf(this.parts[0]);
  }
  rebuild(environment: Environment): Body {
    return this.recipe.bind(...this.held(environment)) as Body;
  }
  direct(state: State): Callee | undefined {
    return this.recipe.direct?.(state, ...this.held(state.environment));
  }
  /** The parts as the body gets them, and the values. Plain functions alone have no captures to look up. */
  private held(environment: Environment): readonly unknown[] {
    const { recipe, parts, values } = this;
    if (!this.owns) return parts;
    return [...parts, ...values].map((value, index) => {
      const own = environment[recipe.name(index)]?.value ?? value;
      return recipe.raw || index >= parts.length ? own : byValue(own);
    });
  }
}
