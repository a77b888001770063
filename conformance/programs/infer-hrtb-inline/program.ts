import type { Fn } from "fn-traits";
import { frame, temporary, type RefFor } from "fn-traits/frame";

const run = (f: Fn<[RefFor<"'_", number>], void>): void => void frame().let("f", f).call("f", temporary(1)).end();

frame().passClosure(run, function* (_, _x: RefFor<"'_", number>) {}).end();
