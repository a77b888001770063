import { callMut, type FnMut } from "fn-traits";
import { frame } from "fn-traits/frame";

const callsMut = (f: FnMut<[], unknown>): void => void callMut(f);

frame()
  .let("mut x", 1)
  .passClosure(callsMut, function* ({ x }) { return yield* x.mut(); })
  .end();
