import { runGenerator } from "../../capture/run-generator.js";

type Body = (...args: never) => Iterator<unknown, unknown>;

/** A closure that is made in the body of another: it uses the handles of the outer one. */
export class InnerAtOnce {
  readonly done = true;
  readonly value: (...args: readonly unknown[]) => unknown;
  constructor(body: Body) {
    this.value = (...args) => runGenerator(body(...(args as never)));
  }
  [Symbol.iterator](): this {
    return this;
  }
  next(): this {
    return this;
  }
}
