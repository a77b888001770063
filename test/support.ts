import { expect } from "vitest";
import { ClosureError } from "fn-traits";

/** Asserts that `body` throws one of the library's errors, and gives it. */
export function thrown(body: () => unknown): ClosureError {
  let error: unknown;
  try {
    body();
  } catch (caught) {
    error = caught;
  }
  expect(error).toBeInstanceOf(ClosureError);
  return error as ClosureError;
}

/** The code of the error that `body` throws, `undefined` when it returns. Other errors pass through. */
export function codeOf(body: () => unknown): string | undefined {
  try {
    body();
    return undefined;
  } catch (error) {
    if (error instanceof ClosureError) return error.code;
    throw error;
  }
}

/** A function as a caller without types sees it. */
export const untyped = (f: unknown): ((...args: any[]) => any) => f as (...args: any[]) => any;

/** A resource that says in a log when it is disposed. */
export class Resource implements Disposable {
  disposed = 0;
  constructor(
    readonly name = "resource",
    readonly log: string[] = [],
  ) {}
  [Symbol.dispose](): void {
    this.disposed++;
    this.log.push(this.name);
  }
}

/** Several resources with one log. */
export const resources = <const Names extends readonly string[]>(...names: Names) => {
  const log: string[] = [];
  const made = Object.fromEntries(names.map((name) => [name, new Resource(name, log)]));
  return { log, ...(made as Record<Names[number], Resource>) };
};
