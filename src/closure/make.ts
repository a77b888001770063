import { refuseUse } from "./refuse.js";
import { DISPOSE, release } from "./release.js";
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
      state.life = LIVE;
      throw error;
    }
    if (output instanceof Promise) return output.finally(() => void (state.life = LIVE));
    state.life = LIVE;
    return output;
  };
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

/** Drops what is still owned: nothing when the closure was moved before. */
export function dropState(state: State): void {
  if (state.life === MOVED) return;
  state.life = MOVED;
  release(state.environment);
}

/** Runs a body by value and then drops what it did not take. */
export function runOnce(state: State, args: readonly unknown[]): unknown {
  const { body, environment } = state as State & { body: Body & Run };
  let output: unknown;
  try {
    output = body(environment, ...args);
  } catch (error) {
    release(environment);
    throw error;
  }
  if (output instanceof Promise) return output.finally(() => release(environment));
  release(environment);
  return output;
}
