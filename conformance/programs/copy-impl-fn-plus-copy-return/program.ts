import type { Fn, Copy } from "fn-traits";
import { frame, type } from "fn-traits/frame";

const get = () => frame().returnClosure(type<Fn<[], void> & Copy>(), function* () {}).returned;
const eat = (_: unknown): void => {};

frame().let("c", get()).pass(eat, "c").pass(eat, "c").end();
