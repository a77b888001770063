// An optional callback is called once where it is there.
import { callOnce, closure, move, type FnOnce } from "fn-traits";

function notify(n: number, done?: FnOnce<[number], void>): void {
  if (done) {
    callOnce(done, n);
    //! E0382 use of moved value
    callOnce(done, n + 1);
  }
}

const list = [1, 2, 3];
notify(
  3,
  closure({ list: move(list) }).fnOnce(({ list }, n: number) => console.log(list.take().length + n)),
);
