import { give } from "../../closure/give.js";
import { dropState } from "../../closure/release.js";
import { expectState, stateOf } from "../../closure/state.js";
import { requireKind } from "../../ownership/require-kind.js";

/**
 * Runs a closure that was given by value as often as `use` calls it, then drops it: the run time of
 * every consumer with an `FnMut` bound. Kind and life are checked before the closure leaves its old
 * binding. An async body may outlast the consumer, so the last one to settle drops.
 */
export function own<Args extends readonly unknown[], Output, Result>(
  f: (...args: Args) => Output,
  use: (run: (...args: Args) => Output) => Result,
): Result {
  requireKind(f, "FnMut");
  if (!stateOf(f)) return use(f);
  const run = give(f);
  const owned = expectState(run);
  let users = 1;
  const leaveOff = () => {
    if (--users === 0) dropState(owned);
  };
  try {
    return use((...args) => {
      const output = run(...args);
      if (!(output instanceof Promise)) return output;
      users++;
      return output.finally(leaveOff) as Output;
    });
  } finally {
    leaveOff();
  }
}
