// What a bound does not promise, its function cannot use: `FnOnce` is called once.
import { callOnce, closure, ref, type FnOnce } from "fn-traits";

function callTwice(f: FnOnce<[], void>): void {
  callOnce(f);
  //! E0382 use of moved value
  callOnce(f);
}

const word = "again";
callTwice(closure({ word: ref(word) }).fn(({ word }) => console.log(word.value)));
