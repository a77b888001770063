// `continue` goes round again, `break` would not.
import { frame } from "fn-traits/frame";

const early = process.argv.includes("--early");

frame()
  .let("list", [1, 2, 3])
  //! E0382 use of moved value: `list` was moved by `drop`
  .loop(2, (round) => round.if(early, (then) => then.drop("list").continue()).break())
  .end();
