// A branch returns, and the rest goes on.
import { frame } from "fn-traits/frame";
import { cond } from "../prelude.js";

frame()
  .let("v1", [5])
  .if(cond, (f) => f
    .drop("v1")
    .return())
  .read("v1")
  .end();
