// The same holds for a parameter, here of a generic type.
import { callOnce, closure, move, type FnOnce, type Send } from "fn-traits";

function run<F extends FnOnce<[], number> & Send>(f: F): number {
  callOnce(f);
  const first = f.output;
  //! E0382 use of moved value
  callOnce(f);
  return first;
}

const list = [1, 2, 3];
console.log(run(closure({ list: move(list) }).fnOnce(({ list }) => list.take().length)));
