import { frame } from "fn-traits/frame";

export const run = (t: unknown) => frame().let("t", t).call("t").end();
