import type { Kind } from "../diagnostics/e0525.js";
import { DISPOSE, dropState } from "./release.js";
import { Phase, type Body, type Environment, type Made, type State } from "./state.js";

/** `self`: not callable; `callOnce` runs the body. The value of the closure is its state as well. */
export class OnceClosure implements State {
  readonly kind: Kind = "FnOnce";
  life: number = Phase.Live;
  declare boxed?: boolean | undefined;
  declare made?: Made | undefined;
  claim: number | undefined = undefined;
  /** What the call gave. */
  output: unknown = undefined;

  constructor(
    readonly name: string,
    readonly environment: Environment,
    readonly body: Body,
  ) {}
  // Stryker disable next-line StringLiteral: it is a key, which the mutation tests take for a string.
  get "~closure"(): State {
    return this;
  }
  [DISPOSE](): void {
    dropState(this);
  }
}
