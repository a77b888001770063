import type { Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (_: Fn<[number], void>): void => {};

frame().passClosure(run, function* (_, __: string) {}).end();
