import type { FnMut } from "fn-traits";
import { frame } from "fn-traits/frame";

const run = (f: FnMut<[], void>) => void frame().let("mut f", f).call("f").end();

frame().passClosure(run, function* () {}).end();
