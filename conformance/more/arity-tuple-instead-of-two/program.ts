import type { Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (_: Fn<[number, number], void>): void => {};

frame()
  .passClosure(run, function* (_, [_a, _b]: [number, number]) {})
  .end();
