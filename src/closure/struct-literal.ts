import type { Kind } from "../diagnostics/e0525.js";
import { EXCLUSIVE } from "../capture/claims.js";
import { NotCallableError } from "../diagnostics/e0618.js";
import { adopt } from "./adopt.js";
import { OnceClosure } from "./once-closure.js";
import { refusal } from "./refuse.js";
import { DISPOSE, dropState } from "./release.js";
import { afterwards, stop } from "./stop.js";
import { Phase, type Body, type Environment, type Made, type State, type Stateful } from "./state.js";

/**
 * The run time of `ClosureBuilder`, and the state of the closure that it builds: one object, as V8
 * does not remove a second one.
 *
 * Fields are written once: those V8 takes as constants, and then a call through a closure costs what
 * a call of its body does. `(0, this.body)` calls it without a `this`.
 */
export class StructLiteral implements State {
  declare kind: Kind;
  declare body: Body;
  declare boxed?: boolean | undefined;
  declare claim?: number | undefined;
  declare made?: Made | undefined;
  /** {@link Phase.Live} stands on the prototype: only a moved `Fn` has its own, so a live one is told by its hidden class. */
  declare life: number;

  constructor(
    readonly name: string,
    readonly environment: Environment,
  ) {}

  fn(body: Body): object {
    const struct = this.unused(body);
    const claim = adopt(struct);
    return claim < EXCLUSIVE ? struct.copied(body, claim) : struct.shared(body);
  }
  fnMut(body: Body): object {
    const struct = this.unused(body);
    adopt(struct);
    return struct.exclusive(body);
  }
  fnOnce(body: Body): object {
    if (typeof body !== "function") throw new NotCallableError();
    const once = new OnceClosure(this.name, this.environment, body);
    once.claim = adopt(once);
    return once;
  }

  /** A builder that is used again builds another closure. */
  private unused(body: Body): StructLiteral {
    if (typeof body !== "function") throw new NotCallableError();
    return this.body === undefined ? this : new StructLiteral(this.name, this.environment);
  }

  /** `&self`: the body may run while it runs. `call` is a function that checks the life and runs the body by itself. */
  shared(body: Body, call?: (...args: unknown[]) => unknown): object {
    this.kind = "Fn";
    this.body = body;
    // V8 takes a captured `this` as a constant, but no captured parameter.
    const checked = call ?? ((...args) => {
      // To throw what a function returns keeps that function off the path to the body.
      if (this.life) throw refusal(this);
      return (0, this.body)(this.environment as never, ...(args as never));
    });
    return finish(this, checked);
  }

  /**
   * `&self` of a `Copy` closure. No move ever ends one, so it has a hidden class and a wrapper of its
   * own: the moves of other closures do not make its calls slower.
   */
  private copied(body: Body, claim: number): object {
    this.claim = claim;
    this.kind = "Fn";
    this.body = body;
    return finish(this, (...args) => {
      if (this.life) throw refusal(this);
      return (0, this.body)(this.environment as never, ...(args as never));
    });
  }

  /**
   * `&mut self`: one call at a time; an async body runs until its promise settles. The body of a
   * combinator has returned by then: which of its parts still runs, they know themselves.
   */
  exclusive(body: Body): object {
    // Before the others: its own hidden class, which no moved `Fn` changes.
    this.life = Phase.Live;
    this.kind = "FnMut";
    this.body = body;
    return finish(this, (...args) => {
      if (this.life) throw refusal(this);
      this.life = Phase.Running;
      let output: unknown;
      try {
        output = (0, this.body)(this.environment as never, ...(args as never));
      } catch (error) {
        return stop(this, { error });
      }
      if (output instanceof Promise && !this.made) return afterwards(output, (failure) => stop(this, failure));
      if (this.life === Phase.Moved) stop(this);
      else this.life = Phase.Live;
      return output;
    });
  }
}
StructLiteral.prototype.life = Phase.Live;

/** Plain stores: `defineProperty` costs more than all the rest of a closure. */
export function finish(state: State, f: ((...args: unknown[]) => unknown) & { "~closure"?: State; [Symbol.dispose]?(): void }): object {
  f["~closure"] = state;
  f[DISPOSE] = disposeSelf;
  return f;
}

function disposeSelf(this: Stateful): void {
  dropState(this["~closure"]);
}
