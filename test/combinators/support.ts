import { expect } from "vitest";
import { closure, move } from "fn-traits";

/** A disposable that writes its name into a log when it is disposed. It is not `Clone`. */
export class Resource implements Disposable {
  constructor(
    private readonly log: string[],
    readonly name: string,
  ) {}
  [Symbol.dispose](): void {
    this.log.push(this.name);
  }
}

/** What runs without types: a caller in plain JavaScript. */
export const untyped = <Result = any>(f: unknown): ((...args: unknown[]) => Result) => f as (...args: unknown[]) => Result;

/** The message that a call throws. */
export function thrown(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  return expect.unreachable("it throws");
}

/** A closure of each kind that adds `n` and owns a resource, so that it is not `Copy`. */
export const owner = (log: string[], name: string, n = 1) => {
  const captures = () => ({ resource: move(new Resource(log, name)), n: move(n) });
  return {
    fn: () => closure(name, captures()).fn(({ n }, x: number) => x + n.value),
    fnMut: () => closure(name, captures()).fnMut(({ n }, x: number) => x + n.value++),
    fnOnce: () => closure(name, captures()).fnOnce(({ n }, x: number) => x + n.take()),
  };
};
