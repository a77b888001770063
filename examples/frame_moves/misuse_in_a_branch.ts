// Where two branches meet, the list is gone if it is gone in one of them.
import { callOnce, type FnOnce } from "fn-traits";
import { frame } from "fn-traits/frame";

const loud = process.argv.includes("--loud");

frame()
  .let("list", [1, 2, 3])
  .if(loud, (then) =>
    then.passMoveClosure(run, function* ({ list }) {
      console.log((yield* list.take()).length);
    }),
  )
  //! E0382 use of moved value: `list` was moved into a closure
  .read("list", (list) => console.log(list.length))
  .end();

function run(f: FnOnce<[], void>): void {
  callOnce(f);
}
