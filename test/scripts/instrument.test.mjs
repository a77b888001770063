import { describe, expect, test } from "vitest";
import { instrument } from "../../scripts/lib/instrument.mjs";

const lines = (...all) => all.join("\n");

/** Runs an instrumented example and collects what it compares. */
function run(text, misuses, results) {
  const { program, checks, problems } = instrument(text, misuses, results);
  const seen = [];
  const check = (line, actual, expected, thrown) => seen.push([line, attempt(actual), thrown ?? expected()]);
  new Function("check__", program)(check);
  return { seen, checks, problems };
}

const attempt = (body) => {
  try {
    return body();
  } catch (error) {
    return error.message;
  }
};

describe("instrument", () => {
  test("compares values, expressions and what is logged", () => {
    const text = lines("const x = 1; //=> 1", "x + 1; //=> 2", "console.log(x + 2); //=> 3");
    const results = [1, 2, 3].map((line) => ({ line, expected: `${line}` }));
    expect(run(text, [], results)).toEqual({ seen: [[1, 1, 1], [2, 2, 2], [3, 3, 3]], checks: [1, 2, 3], problems: [] });
  });

  test("compares what is thrown", () => {
    const text = lines("const fail = () => { throw new Error('no'); };", "fail(); //=> throws Error");
    expect(run(text, [], [{ line: 2, expected: "throws Error" }]).seen).toEqual([[2, "no", "Error"]]);
  });

  test("takes out the innermost statement of a misuse, and keeps the lines", () => {
    const text = lines("let n = 0;", "if (true) {", "  n += 1;", "  misuse(", "    n,", "  );", "}", "n; //=> 1");
    expect(run(text, [5], [{ line: 8, expected: "1" }]).seen).toEqual([[8, 1, 1]]);
    expect(instrument(text, [5], []).program.split("\n")).toHaveLength(8);
  });

  test("leaves types to the type checker", () => {
    const { types, checks } = instrument("type X = 1 | 2; //=> 1 | 2", [], [{ line: 1, expected: "1 | 2" }]);
    expect(checks).toEqual([]);
    expect(types.at(-1)).toEqual({ code: "true satisfies Same__<X, 1 | 2>;", line: 1 });
  });

  test("says when there is nothing to compare", () => {
    const { problems } = instrument("function f() {\n  return 1; //=> 1\n}", [], [{ line: 2, expected: "1" }]);
    expect(problems).toHaveLength(1);
  });
});
