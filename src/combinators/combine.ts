import { owned, type OwnHandle } from "../capture/own-handle.js";
import { isCopy } from "../capture/copy.js";
import { give } from "../closure/give.js";
import { refuseLent } from "../closure/holders.js";
import { make } from "../closure/make.js";
import { expectLive, refusal } from "../closure/refuse.js";
import { stateOf, type Body, type Environment, type Limit, type Made, type State } from "../closure/state.js";
import { NotCallableError } from "../diagnostics/e0618.js";
import { isWeaker } from "../ownership/require-kind.js";
import { arityOf } from "./arity.js";
import { byValue, type Callee } from "./by-value.js";

/** The body of a closure made by a combinator. Its parts are bound to it, so it ignores the captures. */
export type CombinedBody = (environment: unknown, ...args: unknown[]) => unknown;

/** How a combinator makes a closure. */
export interface Recipe extends Limit {
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
  const all = [...parts, ...values];
  let kind = recipe.most ?? "Fn";
  const taken: State[] = [];
  all.forEach((value, index) => {
    const state = stateOf(value);
    if (!state) {
      if (index < parts.length && typeof value !== "function") throw new NotCallableError();
      return;
    }
    const copies = isCopy(value);
    expectLive(state);
    if (taken.includes(state) && !copies) throw refusal(state);
    if (!copies) refuseLent(state);
    taken.push(state);
    // A call hands a captured closure on by value, which it can do once, unless the closure is `Copy`.
    const other = index < parts.length ? state.kind : copies ? kind : "FnOnce";
    if (isWeaker(other, kind)) kind = other;
  });
  const environment: Record<string, OwnHandle> = {};
  let owns = false;
  all.forEach((value, index) => {
    if (index < parts.length && !stateOf(value)) return;
    environment[recipe.name(index)] = owned(give(value));
    owns = true;
  });
  const made = new Combination(recipe, all, parts.length, owns);
  return make({ kind, name: "", environment, body: made.rebuild(environment), made });
}

/** What a closure remembers of the combinator that made it. */
class Combination implements Made {
  constructor(
    readonly recipe: Recipe,
    /** The parts, then the values, as they were given. */
    readonly all: readonly unknown[],
    /** How many of them are parts. */
    readonly parts: number,
    readonly owns: boolean,
  ) {}
  get names(): readonly string[] {
    return this.all.slice(0, this.parts).map((_, index) => this.recipe.name(index));
  }
  get moves(): string | undefined {
    const index = this.all.findIndex((value, index) => index >= this.parts && !isCopy(value) && stateOf(value));
    return index < 0 ? undefined : this.recipe.name(index);
  }
  get arity(): number {
    return this.recipe.arity ?? arityOf(this.all[0]);
  }
  rebuild(environment: Environment): Body {
    return this.recipe.bind(...this.held(environment)) as Body;
  }
  direct(state: State): Callee | undefined {
    return this.recipe.direct?.(state, ...this.held(state.environment));
  }
  /** The parts as the body gets them, and the values. Plain functions alone have no captures to look up. */
  private held(environment: Environment): readonly unknown[] {
    const { recipe, all, parts } = this;
    if (!this.owns) return all;
    return all.map((value, index) => {
      const own = environment[recipe.name(index)]?.value ?? value;
      return recipe.raw || index >= parts ? own : byValue(own);
    });
  }
}
