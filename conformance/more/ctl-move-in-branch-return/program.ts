import type { FnMut, FnOnce } from "fn-traits";
import { frame } from "fn-traits/frame";

const eat = (_: FnOnce<[], void>): void => {};
const nothing = (): void => {};
export const run = (f: FnMut<[], void>, b: boolean) =>
  frame()
    .let("mut f", f)
    .let("unit", undefined)
    .if(b, (frame) => frame.pass(eat, "f").return("unit"))
    .call("f")
    .end();
void nothing;
