import { frame, body } from "fn-traits/frame";

frame()
  .loop(2, (f) => f.closure("c", function* () { body().if(true, (g) => g.continue()); }).call("c"))
  .end();
