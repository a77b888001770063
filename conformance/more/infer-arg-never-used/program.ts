import { frame } from "fn-traits/frame";

frame()
  .closure("_c", function* (_, _x: unknown) {})
  .end();
