import { frame } from "fn-traits/frame";

frame().closure("_c", function* (_, __: number) {}).end();
