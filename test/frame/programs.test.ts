import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import * as accepted from "../../type-tests/messages/cases/frame/accepted.ok.js";

// The programs whose compile-time verdict the message fixtures check, run without their types.

const source = readFileSync(fileURLToPath(new URL("../../type-tests/messages/cases/frame/rejected.ts", import.meta.url)), "utf8");

// By a path that the compiler does not follow: each of these programs has an error.
const path = "../../type-tests/messages/cases/frame/rejected.js";
const rejected: Record<string, () => unknown> = await import(path);

/** Each rejected program: its sentence, and why only the types can tell, if that is so. */
const announced = [...source.matchAll(/(?:\/\/~ (.*)\n)?\/\/! (E\d{4}|none) (.*)\nexport const (\w+)/g)].map(
  ([, typesOnly, code = "", text, name = ""]) => ({ typesOnly, code, sentence: `error${code === "none" ? "" : `[${code}]`}: ${text}`, name }),
);

const run = (name: string): void => void rejected[name]!();

test("every rejected program announces its sentence", () => {
  expect(announced.map(({ name }) => name).sort()).toEqual(Object.keys(rejected).sort());
});

describe("what rustc accepts runs", () => {
  test.each(Object.entries(accepted))("%s", (_, program) => {
    expect(program).not.toThrow();
  });
});

describe("what rustc rejects throws the sentence of the compile-time error", () => {
  test.each(announced.filter(({ typesOnly }) => !typesOnly))("$name", ({ name, code, sentence }) => {
    expect(() => run(name)).toThrow(expect.objectContaining({ code, message: sentence }));
  });
});

describe("what only the types can tell runs, or throws another sentence", () => {
  test.each(announced.filter(({ typesOnly }) => typesOnly))("$name: $typesOnly", ({ name, sentence }) => {
    let message: unknown;
    try {
      run(name);
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).not.toBe(sentence);
  });
});
