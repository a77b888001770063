// `list.take()` needs the list by value: the closure owns it and is `FnOnce`.
import { callOnce, closure, move } from "fn-traits";

const list = [21];
const discard = closure({ list: move(list) }).fnOnce(({ list }) => {
  console.log(`dropping ${list.value.length}`);
  list.take();
});
console.log("before");
callOnce(discard);
console.log("after");
