// Two borrows of one place in one literal, of which one is mutable; and captures that another closure has.
import { closure, callOnce, move, mut, place, ref, type ClosureError } from "fn-traits";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeOf, thrown } from "../support.js";

const facts = ({ code, variable, message }: ClosureError) => [code, variable, /borrow `\w+` as \w+/.exec(message)?.[0]];

describe("in one struct literal", () => {
  const x = place(1);

  test("a place is borrowed mutably once", () => {
    expect(facts(thrown(() => closure({ a: mut(x), b: mut(x) }).fnMut(() => 1)))).toEqual(["E0499", "b", "borrow `b` as mutable"]);
    expect(facts(thrown(() => closure({ a: ref(x), b: mut(x) }).fnMut(() => 1)))).toEqual(["E0502", "b", "borrow `b` as mutable"]);
    expect(facts(thrown(() => closure({ a: mut(x), b: ref(x) }).fnMut(() => 1)))).toEqual(["E0502", "b", "borrow `b` as immutable"]);
    const y = place(2);
    expect(facts(thrown(() => closure({ a: mut(y), b: ref(1), c: ref(x), d: move(2), e: mut(x) }).fnMut(() => 1)))).toEqual([
      "E0502", "e", "borrow `e` as mutable",
    ]);
  });

  test("whatever the kind", () => {
    expect(codeOf(() => closure({ a: mut(x), b: mut(x) }).fn(() => 1))).toBe("E0499");
    expect(codeOf(() => closure({ a: mut(x), b: mut(x) }).fnOnce(() => 1))).toBe("E0499");
  });

  test("a capture of an enclosing closure too", () => {
    closure({ total: mut(x) }).fnMut(({ total }) => {
      expect(codeOf(() => closure({ a: mut(total), b: ref(total) }).fnMut(() => 1))).toBe("E0502");
      expect(codeOf(() => closure({ a: mut(total), b: mut(total) }).fnMut(() => 1))).toBe("E0499");
      expect(codeOf(() => closure({ a: ref(total), b: ref(total) }).fn(() => 1))).toBeUndefined();
    })();
  });

  test("through the references that lead to it", () => {
    const y = place(2);
    const owned = () => move(mut(x));
    expect(facts(thrown(() => closure({ a: owned(), b: mut(x) }).fnMut(() => 1)))).toEqual(["E0499", "b", "borrow `b` as mutable"]);
    expect(facts(thrown(() => closure({ a: owned(), b: ref(x) }).fnMut(() => 1)))).toEqual(["E0502", "b", "borrow `b` as immutable"]);
    expect(facts(thrown(() => closure({ a: move(ref(x)), b: mut(x) }).fn(() => 1)))).toEqual(["E0502", "b", "borrow `b` as mutable"]);
    expect(codeOf(() => closure({ a: mut(x), list: move([1]), b: move(ref(x)) }).fnOnce(() => 1))).toBe("E0502");
    const one = mut(x);
    expect(codeOf(() => closure({ a: move(one), b: move(one) }).fnOnce(() => 1))).toBe("E0499");
    expect(codeOf(() => closure({ a: owned(), b: mut(y), c: move(ref(y)) }).fnOnce(() => 1))).toBe("E0502");
    expect(codeOf(() => closure({ a: owned(), b: mut(y), c: move({ claim: 1024 }), d: move(ref(1)), e: move(mut(place(1))) }).fnMut(() => 1))).toBeUndefined();
    expect(codeOf(() => closure({ a: move(ref(x)), b: ref(x), c: move(ref(ref(x))) }).fn(() => 1))).toBeUndefined();
    closure({ total: mut(x) }).fnMut(({ total }) => {
      expect(codeOf(() => closure({ a: mut(total), b: mut(x) }).fnMut(() => 1))).toBe("E0499");
      expect(codeOf(() => closure({ a: ref(total), b: mut(x) }).fnMut(() => 1))).toBe("E0502");
      expect(codeOf(() => closure({ a: ref(total), b: ref(x) }).fn(() => 1))).toBeUndefined();
      closure({ inner: mut(total) }).fnMut(({ inner }) => {
        expect(codeOf(() => closure({ a: ref(x), b: mut(inner) }).fnMut(() => 1))).toBe("E0502");
      })();
    })();
    callOnce(
      closure({ list: move([1]), other: move([2]) }).fnOnce(({ list, other }) => {
        expect(codeOf(() => closure({ a: mut(list), b: move(ref(list)) }).fnMut(() => 1))).toBe("E0502");
        expect(codeOf(() => closure({ a: mut(list), b: mut(other) }).fnMut(() => 1))).toBeUndefined();
        list.take();
        // What has left leads nowhere, and still is a place.
        expect(codeOf(() => closure({ a: mut(list), b: mut(other) }).fnMut(() => 1))).toBeUndefined();
      }),
    );
  });

  test("shared borrows and different places do not conflict", () => {
    const y = place(1);
    expect(closure({ a: ref(x), b: ref(x), c: mut(y) }).fnMut(({ a, b, c }) => a.value + b.value + c.value)()).toBe(3);
    // Equal values are not the same place.
    expect(codeOf(() => closure({ a: ref(1), b: ref(1), c: mut(y), d: move(1), e: move(1) }).fnMut(() => 1))).toBeUndefined();
  });

  test("exactly the pairs that rustc refuses are refused", () => {
    const places = [place(0), place(0), place(0)];
    const borrow = fc.record({ mode: fc.constantFrom("ref", "mut", "move"), of: fc.nat(2) });
    fc.assert(
      fc.property(fc.array(borrow, { maxLength: 5 }), (borrows) => {
        const refused = borrows.some((left, i) =>
          borrows.some(
            (right, j) =>
              i < j && left.of === right.of && left.mode !== "move" && right.mode !== "move" && (left.mode === "mut" || right.mode === "mut"),
          ),
        );
        const captures = Object.fromEntries(
          borrows.map(({ mode, of }, i) => [`x${i}`, mode === "ref" ? ref(places[of]!) : mode === "mut" ? mut(places[of]!) : move([of])]),
        );
        const code = codeOf(() => closure(captures).fnMut(() => 1));
        expect(code === undefined).toBe(!refused);
        if (refused) expect(["E0499", "E0502"]).toContain(code);
      }),
    );
  });
});

describe("a capture that another closure has", () => {
  test("was moved there, unless it is a reference", () => {
    const x = place(1);
    for (const [capture, value] of [[mut(x), 1], [move([1]), [1]], [move(1), 1]] as const) {
      const first = closure({ it: capture }).fn(({ it }) => it.value);
      const error = thrown(() => closure({ other: capture }).fn(({ other }) => other.value));
      expect([error.code, error.variable]).toEqual(["E0382", "other"]);
      expect(first()).toEqual(value);
    }
  });

  test("by reference is copied, with its own name and receiver", () => {
    const x = place(1);
    for (const capture of [ref(x), ref(1)]) {
      const first = closure({ it: capture }).fn((captures) => (captures as unknown as { it: { value: number } }).it.value++);
      const second = closure({ other: capture, more: move("!") }).fnOnce(({ other, more }) => `${other.value}${more.take()}`);
      callOnce(second);
      expect(second.output).toBe("1!");
      const error = thrown(first);
      expect([error.code, error.variable]).toEqual(["E0594", "it"]);
    }
    const seen = ref(x);
    const read = closure({ seen }).fn(({ seen }) => seen.value);
    const again = closure({ seen }).fn(({ seen }) => seen.value);
    x.value = 2;
    expect([read(), again()]).toEqual([2, 2]);
    expect(codeOf(() => closure({ seen, x: mut(x) }).fnMut(() => 1))).toBe("E0502");
  });

  test("a literal that only refers builds closures of their own", () => {
    const literal = closure({ n: ref(1) });
    const [first, second, third] = [literal.fn(({ n }) => n.value), literal.fn(({ n }) => n.value + 1), literal.fnMut(({ n }) => n.value + 2)];
    first[Symbol.dispose]();
    expect([codeOf(first), second(), third()]).toEqual(["E0382", 2, 3]);
  });

  test("a literal that is used twice is moved by the first use, unless it only refers", () => {
    const referring = closure("twice", { n: ref(1) });
    expect([referring.fn(({ n }) => n.value)(), referring.fnMut(({ n }) => n.value + 1)()]).toEqual([1, 2]);
    const owning = closure("twice", { n: ref(1), list: move([1]) });
    const first = owning.fn(({ list }) => list.value);
    expect(thrown(() => owning.fn(({ list }) => list.value)).variable).toBe("list");
    expect(first()).toEqual([1]);
  });
});
