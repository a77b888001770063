import { refuseUse } from "./refuse.js";
import { DISPOSE, release, type Failure } from "./release.js";
import { LIVE, MOVED, RUNNING, type Body, type State, type Stateful } from "./state.js";

/** The JavaScript value of a closure: a function for `Fn` and `FnMut`, an object for `FnOnce`. */
export function make(state: State): object {
  if (state.kind === "FnOnce") return new OnceClosure(state);
  const f = (state.kind === "Fn" ? shared(state) : exclusive(state)) as unknown as Writable;
  f["~closure"] = state;
  f[DISPOSE] = disposeSelf;
  return f;
}

/** A closure's own properties while it is being built. */
interface Writable {
  "~closure": State;
  [Symbol.dispose](): void;
}

type Run = (environment: unknown, ...args: unknown[]) => unknown;

/** `&self`: the body may run while it runs. */
function shared(state: State): (...args: unknown[]) => unknown {
  const { body, environment } = state as State & { body: Run };
  return (...args) => {
    if (state.life !== LIVE) refuseUse(state);
    return body(environment, ...args);
  };
}

/** `&mut self`: one call at a time; an async body runs until its promise settles. */
function exclusive(state: State): (...args: unknown[]) => unknown {
  const { body, environment } = state as State & { body: Run };
  return (...args) => {
    if (state.life !== LIVE) refuseUse(state);
    state.life = RUNNING;
    let output: unknown;
    try {
      output = body(environment, ...args);
    } catch (error) {
      return stop(state, { error });
    }
    if (output instanceof Promise) {
      return output.then(
        (value: unknown) => {
          stop(state);
          return value;
        },
        (error: unknown) => stop(state, { error }),
      );
    }
    stop(state);
    return output;
  };
}

/** The end of an `FnMut`'s call. Was it dropped meanwhile, what it owns is dropped now. Throws the failure. */
function stop(state: State, failure?: Failure): void {
  if (state.life !== RUNNING) return release(state.environment, failure);
  state.life = LIVE;
  if (failure) throw failure.error;
}

/** `self`: not callable; `callOnce` runs the body. */
class OnceClosure implements Stateful {
  /** What the call gave. */
  output: unknown = undefined;
  readonly "~closure": State;
  constructor(state: State) {
    this["~closure"] = state;
  }
  [DISPOSE](): void {
    dropState(this["~closure"]);
  }
}

function disposeSelf(this: Stateful): void {
  dropState(this["~closure"]);
}

/**
 * Drops what is still owned: nothing when the closure was moved before, and only at the end of its
 * call when it is running.
 */
export function dropState(state: State): void {
  const { life } = state;
  state.life = MOVED;
  if (life === LIVE) release(state.environment);
}

/** Runs a body by value and then drops what it did not take. */
export function runOnce(state: State, args: readonly unknown[]): unknown {
  const { body, environment } = state as State & { body: Body & Run };
  let output: unknown;
  try {
    output = body(environment, ...args);
  } catch (error) {
    // It throws the error when all is dropped.
    return release(environment, { error });
  }
  if (output instanceof Promise) {
    return output.then(
      (value: unknown) => {
        release(environment);
        return value;
      },
      (error: unknown) => release(environment, { error }),
    );
  }
  release(environment);
  return output;
}
