import { DROPS } from "../capture/claims.js";
import { forget, release } from "./release.js";
import { Phase, type Environment, type State } from "./state.js";
import { afterwards } from "./stop.js";

/**
 * Runs a body by value and then drops what it did not take. The closure is moved from the start.
 *
 * `args` is a rest parameter, and no function in here captures a variable: so V8 makes no array of the
 * one, and no context for the other.
 */
export function runOnce(state: State, ...args: readonly unknown[]): unknown {
  const { body, environment } = state;
  state.life = Phase.Moved;
  let output: unknown;
  try {
    output = body(environment as never, ...(args as never));
  } catch (error) {
    // It throws the error when all is dropped.
    return release(environment, { error });
  }
  if (output instanceof Promise) return releaseAfter(output, environment);
  // Asked only now: the body may have assigned something that has a destructor.
  if (state.claim! < DROPS) forget(environment);
  else release(environment);
  return output;
}

const releaseAfter = (output: Promise<unknown>, environment: Environment): Promise<unknown> =>
  afterwards(output, (failure) => release(environment, failure));
