import { mutex, type Fn, type Sync } from "fn-traits";
import { frame } from "fn-traits/frame";

const par = (f: Fn<[number], void> & Sync): void => f(1);

frame()
  .let("m", mutex(0))
  .passClosure(par, function* ({ m }, x: number) { using guard = (yield* m).lock(); guard.value += x; })
  .end();
