import { leave } from "../../closure/give.js";
import { make } from "../../closure/make.js";
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
  const state = requireKind(f, "FnMut");
  if (!stateOf(f)) return use(f);
  // The new owner's value over the same struct has the same signature.
  const run = make(leave(state)) as typeof f;
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
