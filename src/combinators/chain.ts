import { refusal } from "../closure/refuse.js";
import { Phase, type State } from "../closure/state.js";
import type { Callee } from "./by-value.js";
import type { CombinedBody, Recipe } from "./combine.js";
import { identity } from "./identity.js";

/** What {@link refusal} has to know. */
type Living = Pick<State, "life" | "name">;

/** As many steps as have a function of their own; longer chains are made of shorter ones. */
type Steps = [Callee, Callee, Callee, Callee, Callee, Callee, Callee, Callee, Callee, Callee, ...Callee[]];

/**
 * Steps as one function, for as long as the state is live. Each number of steps has a function of its
 * own, so that a call runs no loop and the optimiser sees each step's call by itself.
 */
function chain(state: Living, ...steps: Callee[]): Callee {
  const [a = identity, b, c, d, e, f, g, h, i, j, ...more] = steps as Steps;
  switch (steps.length) {
    case 0:
    case 1:
      return (...args) => {
        if (state.life) throw refusal(state);
        return a(...args);
      };
    case 2:
      return (...args) => {
        if (state.life) throw refusal(state);
        return b(a(...args));
      };
    case 3:
      return (...args) => {
        if (state.life) throw refusal(state);
        return c(b(a(...args)));
      };
    case 4:
      return (...args) => {
        if (state.life) throw refusal(state);
        return d(c(b(a(...args))));
      };
    case 5:
      return (...args) => {
        if (state.life) throw refusal(state);
        return e(d(c(b(a(...args)))));
      };
    case 6:
      return (...args) => {
        if (state.life) throw refusal(state);
        return f(e(d(c(b(a(...args))))));
      };
    case 7:
      return (...args) => {
        if (state.life) throw refusal(state);
        return g(f(e(d(c(b(a(...args)))))));
      };
    case 8:
      return (...args) => {
        if (state.life) throw refusal(state);
        return h(g(f(e(d(c(b(a(...args))))))));
      };
    case 9:
      return (...args) => {
        if (state.life) throw refusal(state);
        return i(h(g(f(e(d(c(b(a(...args)))))))));
      };
    case 10:
      return (...args) => {
        if (state.life) throw refusal(state);
        return j(i(h(g(f(e(d(c(b(a(...args))))))))));
      };
    default:
      return chain(state, chain(state, a, b, c, d, e, f, g, h, i, j), ...more);
  }
}

/** A recipe's parts as the steps of a chain. */
export const chained = {
  bind: (...steps: Callee[]): CombinedBody => {
    let run: Callee | undefined;
    // Made when it is asked for: an `Fn` seldom is. The wrapper around the body has checked the life.
    return (_, ...args) => (run ??= chain({ life: Phase.Live, name: "" }, ...steps))(...args);
  },
  direct: chain,
} satisfies Partial<Recipe>;
