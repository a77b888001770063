// The body takes `words`, so the first call consumes the closure.
import { callOnce } from "fn-traits";
import { infer } from "fn-traits/infer";

const words = ["own", "me"];
const join = infer("join", { words }, function* ({ words }) {
  return (yield* words.take()).join(" ");
});
callOnce(join);
console.log(join.output);
//! E0382 use of moved value: `join` was consumed by an earlier call, drop or move
callOnce(join);
