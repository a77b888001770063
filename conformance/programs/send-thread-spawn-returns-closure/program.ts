import { callOnce, type Fn, type FnOnce, type Send, type Static } from "fn-traits";
import { frame, inner } from "fn-traits/frame";

const spawn = (f: FnOnce<[], Fn<[], number>> & Send & Static): Fn<[], number> => {
  callOnce(f);
  return f.output;
};

frame()
  .passClosureInto("c", spawn, function* () { return yield* inner(function* () { return 1; }); })
  .call("c")
  .end();
