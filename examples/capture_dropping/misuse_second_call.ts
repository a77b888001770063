// A list can be dropped once.
import { callOnce, closure, move } from "fn-traits";

const list = [21];
const discard = closure("discard", { list: move(list) }).fnOnce(({ list }) => void list.take());
callOnce(discard);
//! E0382 use of moved value: `discard`
callOnce(discard);
