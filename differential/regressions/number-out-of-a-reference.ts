// A number that was copied out of a reference borrows nothing.
import { frame } from "fn-traits/frame";

frame()
  .let("mut n1", 5)
  .bind("r2", "&n1")
  .set("n1", "*r2")
  .bind("m3", "&mut n1")
  .end();
