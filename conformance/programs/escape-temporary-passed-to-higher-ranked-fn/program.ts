import type { Fn } from "fn-traits";
import { frame, temporary, type RefFor } from "fn-traits/frame";

const run = (f: Fn<[RefFor<"'_", string[]>], void>): void => void frame().let("f", f).call("f", temporary(["a"])).end();

frame().passClosure(run, function* (_, __: RefFor<"'_", string[]>) {}).end();
