// A loop that leaves after the call consumes once; a closure made in the loop is new each time round.
import { callOnce, closure, move, type FnOnce, type Let } from "fn-traits";

const list = [1, 2, 3];
const count: Let<FnOnce<[], number>> = closure({ list: move(list) }).fnOnce(({ list }) => list.take().length);
let tries = 0;
while (true) {
  tries += 1;
  if (tries === 3) {
    callOnce(count);
    console.log(count.output);
    break;
  }
}
for (const n of [1, 2]) {
  const list = [n];
  const fresh = closure({ list: move(list) }).fnOnce(({ list }) =>
    list.take().reduce((sum, item) => sum + item),
  );
  callOnce(fresh);
  console.log(fresh.output);
}
