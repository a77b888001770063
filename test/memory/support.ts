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

/** The code of the error that `body` throws, `undefined` when it returns. */
export function codeOf(body: () => unknown): string | undefined {
  try {
    body();
    return undefined;
  } catch (error) {
    if (error instanceof ClosureError) return error.code;
    throw error;
  }
}

/** A resource that counts how often it was disposed. */
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
