import type { Callee } from "./by-value.js";
import type { CombinedBody } from "./combine.js";

/** How many steps have a body of their own; longer chains are made of shorter ones. */
const MOST = 10;

/**
 * Steps as one body. Each number of steps has a function of its own, so that a call runs no loop and
 * the optimiser sees each step's call by itself.
 */
export function chain(...steps: Callee[]): CombinedBody {
  const [a, b, c, d, e, f, g, h, i, j] = steps as [Callee, Callee, Callee, Callee, Callee, Callee, Callee, Callee, Callee, Callee];
  switch (steps.length) {
    case 0:
      return (_, value) => value;
    case 1:
      return (_, ...args) => a(...args);
    case 2:
      return (_, ...args) => b(a(...args));
    case 3:
      return (_, ...args) => c(b(a(...args)));
    case 4:
      return (_, ...args) => d(c(b(a(...args))));
    case 5:
      return (_, ...args) => e(d(c(b(a(...args)))));
    case 6:
      return (_, ...args) => f(e(d(c(b(a(...args))))));
    case 7:
      return (_, ...args) => g(f(e(d(c(b(a(...args)))))));
    case 8:
      return (_, ...args) => h(g(f(e(d(c(b(a(...args))))))));
    case 9:
      return (_, ...args) => i(h(g(f(e(d(c(b(a(...args)))))))));
    case MOST:
      return (_, ...args) => j(i(h(g(f(e(d(c(b(a(...args))))))))));
    default: {
      const first = chain(...steps.slice(0, MOST));
      const rest = chain(...steps.slice(MOST));
      return (_, ...args) => rest(_, first(_, ...args));
    }
  }
}
