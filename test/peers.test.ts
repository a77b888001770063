// What README.md says about other one-shot helpers.
import { callOnce, closure, move } from "fn-traits";
import { FnOnce } from "happy-rusty";
import once from "lodash/once.js";
import onetime from "onetime";
import { expect, test } from "vitest";

test("onetime compiles a second call and returns the first result again", () => {
  let runs = 0;
  const f = onetime(() => ++runs);
  expect([f(), f()]).toEqual([1, 1]);
});

test("onetime can throw at the second call instead, which compiles", () => {
  const f = onetime(() => 1, { throw: true });
  f();
  expect(() => f()).toThrow();
});

test("lodash's once compiles a second call and returns the first result again", () => {
  let runs = 0;
  const f = once(() => ++runs);
  expect([f(), f()]).toEqual([1, 1]);
});

test("happy-rusty's FnOnce compiles a second call, which throws", () => {
  const f = FnOnce(() => 1);
  expect(f.call()).toBe(1);
  expect(() => f.call()).toThrow();
});

test("callOnce refuses a second call at compile time, and throws without types", () => {
  const f = closure({ list: move([1]) }).fnOnce(({ list }) => list.take().length);
  callOnce(f);
  expect(f.output).toBe(1);
  // @ts-expect-error error[E0382]
  expect(() => callOnce(f)).toThrow("error[E0382]");
});
