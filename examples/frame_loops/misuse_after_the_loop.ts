// A loop that leaves after the move leaves the list possibly gone.
import { frame } from "fn-traits/frame";

const early = process.argv.includes("--early");

frame()
  .let("list", [1, 2, 3])
  .loop(2, (round) => round.if(early, (then) => then.drop("list").break()))
  //! E0382 use of moved value: `list` was moved by `drop`
  .read("list", (list) => console.log(list.length))
  .end();
