import fc from "fast-check";
import { closure, move, mut, place } from "fn-traits";
import { callTwice, countWhere, filter, fold, forEach, map, orInsertWith, retain, sortByKey, unwrapOrElse, type SortKey } from "fn-traits/combinators";
import { describe, expect, test } from "vitest";

const numbers = fc.array(fc.integer({ min: -9, max: 9 }));
const odd = (n: number): boolean => n % 2 !== 0;

test("each gives what the method of an array gives, for arrays, sets and generators", () => {
  const sources = [
    (items: number[]): Iterable<number> => items,
    (items: number[]) => items.values(),
    (items: number[]) => new Map(items.entries()).values(),
  ];
  fc.assert(
    fc.property(numbers, fc.constantFrom(...sources), (items, source) => {
      expect(map(source(items), (n) => n * 2)).toEqual(items.map((n) => n * 2));
      expect(filter(source(items), odd)).toEqual(items.filter(odd));
      expect(countWhere(source(items), odd)).toBe(items.filter(odd).length);
      expect(fold(source(items), "", (text, n) => text + n)).toBe(items.reduce((text, n) => text + n, ""));
      const seen: number[] = [];
      forEach(source(items), (n) => seen.push(n));
      expect(seen).toEqual(items);
    }),
  );
});

test("a stateful closure sees the items in order, each once", () => {
  fc.assert(
    fc.property(numbers, (items) => {
      const total = place(0);
      const running = map(items, closure({ total: mut(total) }).fnMut(({ total }, n: number) => (total.value += n)));
      expect(running).toEqual(items.map((_, index) => items.slice(0, index + 1).reduce((sum, n) => sum + n, 0)));
    }),
  );
});

test("the closure takes the item alone", () => {
  const counts = new Set<number>();
  const count = (...args: unknown[]): boolean => !!counts.add(args.length);
  forEach([1, 2], count);
  map([1, 2], count);
  filter([1, 2], count);
  countWhere([1, 2], count);
  retain([1, 2], count);
  retain(new Set([1, 2]), count);
  sortByKey([1, 2], count);
  expect([...counts]).toEqual([1]);
  expect(map(["10", "10", "10"], parseInt)).toEqual([10, 10, 10]);
});

describe("retain", () => {
  test("keeps what the predicate keeps, in order and in place", () => {
    fc.assert(
      fc.property(numbers, (items) => {
        const list = [...items];
        const set = new Set(items);
        const entries = new Map(items.map((n) => [n, `${n}`]));
        retain(list, odd);
        retain(set, odd);
        retain(entries, (key, value) => odd(key) && value === `${key}`);
        expect(list).toEqual(items.filter(odd));
        expect([...set]).toEqual([...new Set(items)].filter(odd));
        expect([...entries.keys()]).toEqual([...new Set(items)].filter(odd));
      }),
    );
  });

  test("loses nothing that was not refused when the predicate throws", () => {
    fc.assert(
      fc.property(numbers, fc.nat({ max: 10 }), (items, at) => {
        const list = [...items];
        let asked = 0;
        const body = (n: number): boolean => {
          if (asked++ === at) throw new RangeError("body");
          return odd(n);
        };
        if (at < items.length) expect(() => retain(list, body)).toThrow(RangeError);
        else retain(list, body);
        expect(list).toEqual([...items.slice(0, at).filter(odd), ...items.slice(at)]);
      }),
    );
  });
});

describe("sortByKey", () => {
  const key: fc.Arbitrary<SortKey> = fc.oneof(fc.tuple(fc.string(), fc.double()), fc.tuple(fc.string(), fc.double(), fc.boolean()));

  test("sorts in place, stable, and asks for each key once, in order", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ key: fc.integer({ min: 0, max: 3 }) })), (items) => {
        const list = items.map(({ key }, index) => ({ key, index }));
        const asked = place<number[]>([]);
        sortByKey(list, closure({ asked: mut(asked) }).fnMut(({ asked }, item: { key: number; index: number }) => {
          asked.value.push(item.index);
          return item.key;
        }));
        expect(asked.value).toEqual(items.map((_, index) => index));
        expect(list).toEqual([...list].sort((left, right) => left.key - right.key || left.index - right.index));
        expect(list.length).toBe(items.length);
      }),
    );
  });

  test("orders any keys the same way, whatever order they came in", () => {
    fc.assert(
      fc.property(fc.array(key), (keys) => {
        const list = [...keys];
        const reversed = [...keys].reverse();
        sortByKey(list, (item) => item as readonly SortKey[]);
        sortByKey(reversed, (item) => item as readonly SortKey[]);
        // `0` and `-0` are one key, so they stay in the order they came in.
        const text = (item: SortKey) => JSON.stringify(item);
        expect(list.map(text)).toEqual(reversed.map(text));
      }),
    );
  });

  test.each<[name: string, sorted: readonly SortKey[]]>([
    ["numbers, NaN last", [-Infinity, -1, 0, 2, 10, Infinity, NaN, NaN]],
    ["bigints", [-2n, 0n, 10n]],
    ["bigints beside numbers", [-2n, 0, 1n, 1.5, 2n]],
    ["strings by code units", ["", "A", "B", "a", "aa", "b", "é"]],
    ["booleans", [false, false, true]],
    ["dates, invalid ones last", [new Date(-1), new Date(0), new Date(5), new Date(NaN)]],
    ["tuples, first difference first", [["a", 2], ["b", 1], ["b", 3]]],
    ["lists, shorter first", [[], [1], [1, 1], [2]]],
    ["nested tuples", [[1, ["a", false]], [1, ["a", true]], [1, ["b", false]]]],
    ["tuples of numbers and lists, numbers first", [[0], [5], [[1, 2]], [[1, 3]]]],
    ["tuples with NaN and dates", [[new Date(0), 1], [new Date(0), NaN], [new Date(1), 0]]],
  ])("%s", (_, sorted) => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...sorted], { minLength: sorted.length }), (list) => {
        sortByKey(list, (item) => item as string);
        expect(list).toEqual(sorted);
      }),
    );
  });

  test("leaves the array as it was when a key throws", () => {
    const list = [3, 1, 2];
    expect(() => sortByKey(list, (n) => { if (n === 2) throw new RangeError("key"); return n; })).toThrow(RangeError);
    expect(list).toEqual([3, 1, 2]);
  });
});

describe("unwrapOrElse", () => {
  test.each([0, "", false, NaN, 0n])("keeps the value %s", (value) => {
    expect(unwrapOrElse<unknown, unknown, string>(value, () => "other")).toBe(value);
  });
  test.each([null, undefined])("asks the closure for %s", (value) => {
    expect(unwrapOrElse(value, () => "other")).toBe("other");
  });
});

describe("orInsertWith", () => {
  test("inserts once, and gives what is there", () => {
    const lists = new Map<string, number[]>();
    const first = orInsertWith(lists, "a", closure({ list: move([1]) }).fnOnce(({ list }) => list.take()));
    expect(orInsertWith(lists, "a", () => [2])).toBe(first);
    expect([...lists]).toEqual([["a", [1]]]);
  });
  test("a key with the value undefined is there", () => {
    const map = new Map<string, number | undefined>([["a", undefined]]);
    expect(orInsertWith(map, "a", () => 1)).toBeUndefined();
    expect([...map]).toEqual([["a", undefined]]);
  });
  test("inserts nothing when the closure throws", () => {
    const map = new Map<string, number>();
    expect(() => orInsertWith(map, "a", () => { throw new RangeError("body"); })).toThrow(RangeError);
    expect(map.size).toBe(0);
  });
});

test("callTwice calls in order", () => {
  const count = place(0);
  expect(callTwice(closure({ count: mut(count) }).fnMut(({ count }) => ++count.value))).toEqual([1, 2]);
});
