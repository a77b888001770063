import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { callOnce, clone, closure, drop, move } from "fn-traits";
import { and, byMut, byRef, compose, curry, flip, flow, identity, mapArgs, mapOutput, memoize, not, once, or, partial, pipe, repeat, tap, uncurry } from "fn-traits/combinators";
import { Resource, thrown, untyped } from "./support.js";

/** What a step is and does: the tests build it anew for each use. */
interface Step {
  readonly kind: "plain" | "Fn" | "FnMut" | "FnOnce";
  readonly factor: number;
  readonly summand: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom("plain", "Fn", "FnMut", "FnOnce"),
  factor: fc.integer({ min: -3, max: 3 }),
  summand: fc.integer({ min: -9, max: 9 }),
});
/** Small enough for sums and products of twelve steps to be exact. */
const input = fc.integer({ min: -9, max: 9 });
const reusable = step.filter(({ kind }) => kind !== "FnOnce");

const build = ({ kind, factor, summand }: Step, log: string[] = [], name = "step"): any => {
  const captures = () => ({ resource: move(new Resource(log, name)), calls: move(0) });
  if (kind === "plain") return (n: number) => n * factor + summand;
  if (kind === "Fn") return closure(name, captures()).fn((_, n: number) => n * factor + summand);
  if (kind === "FnMut") return closure(name, captures()).fnMut(({ calls }, n: number) => n * factor + summand + calls.value++);
  return closure(name, captures()).fnOnce(({ calls }, n: number) => n * factor + summand + calls.take());
};

const strength = { plain: 2, Fn: 2, FnMut: 1, FnOnce: 0 } as const;
const kinds = ["FnOnce", "FnMut", "Fn"] as const;
const weakest = (steps: readonly Step[]) => kinds[Math.min(...steps.map(({ kind }) => strength[kind]))];
const kindOf = (f: any): string => f["~closure"].kind;

/** Calls by value, whatever the kind. */
const run = (f: any, ...args: unknown[]): unknown => {
  untyped(callOnce)(f, ...args);
  return f.output;
};

/** What the steps give, one after the other. */
const expected = (steps: readonly Step[], n: number) => steps.reduce((value, { factor, summand }) => value * factor + summand, n);

/** What a call by value drops: each `FnOnce` when it was called, the others at the end, in reverse order. */
const drops = (steps: readonly Step[]): string[] => {
  const named = steps.map(({ kind }, index) => ({ kind, name: `${index}` }));
  const owned = named.filter(({ kind }) => kind === "Fn" || kind === "FnMut").reverse();
  return [...named.filter(({ kind }) => kind === "FnOnce"), ...owned].map(({ name }) => name);
};

/** Composes steps as a tree that the choices shape. */
const grow = (parts: readonly any[], choices: readonly number[]): any => {
  if (parts.length === 1) return parts[0];
  const [choice = 0, ...rest] = choices;
  const at = 1 + (choice % (parts.length - 1));
  return untyped(flow)(grow(parts.slice(0, at), rest), grow(parts.slice(at), rest));
};

describe("flow", () => {
  test("is associative: in value, kind, and what it drops when", () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 12 }), fc.array(fc.nat(20)), input, (steps, choices, n) => {
        const logs: string[][] = [[], [], []];
        const parts = (log: string[]) => steps.map((one, index) => build(one, log, `${index}`));
        const made = [untyped(flow)(...parts(logs[0]!)), grow(parts(logs[1]!), choices), untyped(compose)(...parts(logs[2]!).reverse())];
        for (const f of made) {
          expect(kindOf(f)).toBe(weakest(steps));
          expect(run(f, n)).toBe(expected(steps, n));
          // Plain functions are Copy, and so is what is made of them.
          if (steps.every(({ kind }) => kind === "plain")) expect(run(f, n)).toBe(expected(steps, n));
          else expect(thrown(() => run(f, n))).toContain("E0382");
        }
        expect(logs[0]).toEqual(drops(steps));
        for (const log of logs) expect([...log].sort()).toEqual(drops(steps).sort());
      }),
    );
  });

  test("has identity as its neutral element", () => {
    fc.assert(
      fc.property(step, input, (one, n) => {
        for (const make of [() => flow(build(one)), () => flow(identity, build(one)), () => flow(build(one), identity)]) {
          const f = make();
          expect(kindOf(f)).toBe(weakest([one]));
          expect(run(f, n)).toBe(expected([one], n));
        }
      }),
    );
  });

  test("of callable steps gives what nested calls give, again and again, and so do its clones", () => {
    fc.assert(
      fc.property(fc.array(reusable, { minLength: 1, maxLength: 11 }), fc.array(input, { maxLength: 5 }), (steps, inputs) => {
        const counting = (one: Step) =>
          one.kind === "FnMut" ? closure({ calls: move({ count: 0 }) }).fnMut(({ calls }, n: number) => n * one.factor + one.summand + calls.value.count++) : build({ ...one, kind: "plain" });
        const f = untyped(flow)(...steps.map(counting));
        const copy = untyped(clone)(f) as (n: number) => number;
        const byHand = steps.map(counting);
        const outputs = inputs.map((n) => byHand.reduce((value, g) => g(value), n));
        expect(inputs.map((n) => f(n))).toEqual(outputs);
        expect(inputs.map((n) => copy(n))).toEqual(outputs);
      }),
    );
  });

  test("is pipe with the value last", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), input, (steps, n) => {
        const log: string[] = [];
        expect(untyped(pipe)(n, ...steps.map((one, index) => build(one, log, `${index}`)))).toBe(expected(steps, n));
        expect(log).toEqual(drops(steps));
      }),
    );
  });
});

describe("kinds are a lattice", () => {
  const meet = (left: any, right: any) =>
    kindOf(flow(build({ kind: left, factor: 1, summand: 0 }), build({ kind: right, factor: 1, summand: 0 })));
  const kind = fc.constantFrom("Fn", "FnMut", "FnOnce");

  test("commutative, associative, idempotent, with Fn on top", () => {
    fc.assert(
      fc.property(kind, kind, kind, (a, b, c) => {
        expect(meet(a, b)).toBe(meet(b, a));
        expect(meet(meet(a, b), c)).toBe(meet(a, meet(b, c)));
        expect(meet(a, a)).toBe(a);
        expect(meet(a, "Fn")).toBe(a);
        expect(meet(a, "FnOnce")).toBe("FnOnce");
      }),
    );
  });

  test("every combinator of two parts gives their meet", () => {
    fc.assert(
      fc.property(step, step, (a, b) => {
        const made = [flow(build(a), build(b)), and(build(a), build(b)), or(build(a), build(b)), mapOutput(build(a), build(b)), mapArgs(build(a), build(b))];
        for (const f of made) expect(kindOf(f)).toBe(weakest([a, b]));
      }),
    );
  });

  test("every combinator of one part keeps its kind", () => {
    fc.assert(
      fc.property(step, (one) => {
        const made = [not(build(one)), tap(build(one)), untyped(flip)(build(one)), untyped(partial)(build(one), 1), curry(build(one)), uncurry(build(one))];
        for (const f of made) expect(kindOf(f)).toBe(weakest([one]));
        expect(kindOf(once(build(one)))).toBe("FnOnce");
      }),
    );
  });
});

describe("equations", () => {
  const subtract = (a: number, b: number, c: number) => a - b - c;
  const three = [input, input, input] as const;

  test("flip undoes itself; curry, uncurry and partial agree", () => {
    fc.assert(
      fc.property(...three, (a, b, c) => {
        const value = subtract(a, b, c);
        expect(flip(flip(subtract))(a, b, c)).toBe(value);
        expect(flip(subtract)(b, a, c)).toBe(value);
        expect(curry(subtract)(a)(b)(c)).toBe(value);
        expect(partial(subtract, a)(b, c)).toBe(value);
        expect(partial(partial(subtract, a), b)(c)).toBe(value);
        expect(uncurry(uncurry(curry(subtract)))(a, b, c)).toBe(value);
        expect(partial(flip(subtract), b)(a, c)).toBe(value);
      }),
    );
  });

  test("not undoes itself, and the laws of De Morgan hold", () => {
    const below = (limit: number) => (n: number) => n < limit;
    fc.assert(
      fc.property(...three, (n, a, b) => {
        const [p, q] = [below(a), below(b)];
        expect(not(not(p))(n)).toBe(p(n));
        expect(not(and(p, q))(n)).toBe(or(not(p), not(q))(n));
        expect(not(or(p, q))(n)).toBe(and(not(p), not(q))(n));
      }),
    );
  });

  test("a loan does what its lender does, and leaves it where it is", () => {
    fc.assert(
      fc.property(reusable, fc.array(input, { maxLength: 5 }), (one, inputs) => {
        const log: string[] = [];
        const f = build(one, log);
        const same = build(one);
        const lent = one.kind === "FnMut" ? byMut(f) : byRef(f);
        expect(inputs.map((n, index) => (index % 2 ? lent : f)(n))).toEqual(inputs.map((n) => same(n)));
        drop(lent as never);
        expect(log).toEqual([]);
        f(1);
      }),
    );
  });

  test("repeat is that many calls", () => {
    fc.assert(
      fc.property(reusable, fc.nat(5), input, (one, times, n) => {
        const same = build(one);
        expect(repeat(build(one), times)(n)).toEqual(Array.from({ length: times }, () => same(n)));
      }),
    );
  });
});

test("memoize is a map that forgets the least recently used", () => {
  const calls = fc.array(fc.array(fc.nat(3), { maxLength: 3 }), { maxLength: 60 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), calls, (size, calls) => {
      const ran: string[] = [];
      const f = memoize((...args: number[]) => (ran.push(args.join()), args.length), { size });
      // The model: a list of keys, the last used at its end.
      const model: string[] = [];
      const missed: string[] = [];
      for (const args of calls) {
        expect(f(...args)).toBe(args.length);
        const key = args.join();
        const at = model.indexOf(key);
        if (at < 0) missed.push(key);
        else model.splice(at, 1);
        model.push(key);
        if (model.length > size) model.shift();
      }
      expect(ran).toEqual(missed);
    }),
  );
});
