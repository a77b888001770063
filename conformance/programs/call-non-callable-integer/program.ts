import { frame } from "fn-traits/frame";

frame().let("x", 0).call("x").end();
