import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { programs, sample } from "../../differential/arbitrary.mjs";
import { mentionsOf, statementsOf } from "../../differential/program.mjs";
import { predict } from "../../differential/guide/guide.mjs";
import { printFrame } from "../../differential/print-frame.mjs";
import { printRust } from "../../differential/print-rust.mjs";
import { smaller, weight } from "../../differential/shrink.mjs";

/** The locals that a program names where they are not in scope. */
function unknown(program, scope = []) {
  const known = new Set(scope);
  return program.flatMap((statement) => {
    const missing = mentionsOf(statement).filter((name) => !known.has(name));
    const inner = [statement.body ?? [], statement.otherwise ?? []].flatMap((body) => unknown(body, known));
    if (statement.name !== undefined) known.add(statement.name);
    return [...missing, ...inner];
  });
}

const lengthOf = (program) => [...statementsOf(program)].length;

describe("the generator of programs", () => {
  it("names only what is in scope, and nothing twice", () => {
    fc.assert(
      fc.property(programs(), (program) => {
        expect(unknown(program)).toEqual([]);
        const names = [...statementsOf(program)].flatMap(({ name }) => name ?? []);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  it("writes 5 to 25 statements, and at most one that returns a value", () => {
    for (const program of sample(300, 1)) {
      expect(lengthOf(program)).toBeGreaterThanOrEqual(5);
      expect(lengthOf(program)).toBeLessThanOrEqual(26);
    }
  });

  it("gives the same programs for the same seed, and others for another", () => {
    expect(sample(20, 7)).toEqual(sample(20, 7));
    expect(sample(20, 7)).not.toEqual(sample(20, 8));
  });

  it("shrinks to programs that are smaller and well scoped", () => {
    for (const program of sample(20, 3)) {
      for (const candidate of smaller(program)) {
        expect(weight(candidate)).toBeLessThan(weight(program));
        expect(unknown(candidate)).toEqual([]);
      }
    }
  });

  it("lets fast-check shrink a failure to the statements that matter", () => {
    const moves = (program) => predict(program).includes("E0382");
    const { counterexample } = fc.check(fc.property(programs(), (program) => !moves(program)), { seed: 1, numRuns: 300 });
    const [program] = counterexample;
    expect(moves(program)).toBe(true);
    expect(lengthOf(program)).toBeLessThanOrEqual(3);
  });
});

describe("the printers", () => {
  const program = [
    { op: "let", name: "p1", mut: true, type: "pair" },
    { op: "bind", name: "m2", mut: false, operand: "&mut p1" },
    { op: "closure", name: "c3", mut: true, move: false, params: 1, result: true, uses: [{ use: "mutate", place: "m2.b" }, { use: "set", place: "m2.a", type: "i32" }] },
    { op: "loop", body: [{ op: "call", callee: "c3", args: ["int"] }, { op: "if", body: [{ op: "break" }], otherwise: undefined }] },
    { op: "return", from: "c3", type: "closure1i32" },
  ];

  it("say a program in Rust", () => {
    expect(printRust(program)).toBe(`fn program() -> impl FnOnce(i32) -> i32 {
    let mut p1 = Pair { a: 5, b: vec![5] };
    let m2 = &mut p1;
    let mut c3 = |_n: i32| { m2.b.push(1); m2.a = 5; 1 };
    for _ in 0..2 {
        c3(7);
        if cond() {
            break;
        }
    }
    return c3;
}
`);
  });

  it("say the same program as a frame", () => {
    expect(printFrame(program)).toBe(`frame()
  .let("mut p1", { a: 5, b: [5] })
  .bind("m2", "&mut p1")
  .closure("mut c3", function* ({ m2 }, _n: number) { yield* m2.deref.field("b").mutate((v) => v.push(1)); yield* m2.deref.field("a").set(5); return 1; })
  .loop(2, (f) => f
    .call("c3", 7)
    .if(cond, (f) => f
      .break()))
  .return("c3");
`);
  });
});
