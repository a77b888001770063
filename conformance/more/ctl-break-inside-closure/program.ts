import { frame, body } from "fn-traits/frame";

frame()
  .loop(2, (f) => f.closure("c", function* () { body().break(); }).call("c"))
  .end();
