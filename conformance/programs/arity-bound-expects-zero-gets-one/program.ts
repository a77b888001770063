import type { Fn } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (_: Fn<[], void>): void => {};

frame().passClosure(run, function* (_, _x: number) {}).end();
