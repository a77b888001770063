import { leave, give } from "../closure/give.js";
import { runOnce } from "../closure/run-once.js";
import { DISPOSE } from "../closure/release.js";
import { expectState, stateOf } from "../closure/state.js";

/** A closure or function that was given by value, to be called once or dropped. */
export class Owned {
  /** The closure, until it has left. */
  f: unknown;
  /** Its name, for sentences. */
  readonly name: string;
  /** Whether it was called or dropped. */
  gone = false;

  /** Takes the closure over: E0382 when it was moved, E0618 when it is none. */
  constructor(f: unknown) {
    this.name = expectState(f).name;
    this.f = give(f);
  }

  /** Calls it by value. The mark is set before the body runs. */
  callOnce(args: readonly unknown[]): unknown {
    this.gone = true;
    return runOnce(leave(expectState(this.f)), ...args);
  }

  /** Drops it; a closure that was called has nothing left to drop. */
  drop(): void {
    this.gone = true;
    if (stateOf(this.f)) (this.f as Disposable)[DISPOSE]();
  }
}
