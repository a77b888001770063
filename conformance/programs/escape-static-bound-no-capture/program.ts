import type { Fn, Static } from "fn-traits";
import { frame } from "fn-traits/frame";

const want = (_: Fn<[], number> & Static): void => {};

frame().passClosure(want, function* () { return 1; }).end();
