import { type Ref } from "fn-traits";
import { frame } from "fn-traits/frame";

const twice = (list: Ref<number[]>): number[] =>
  frame().let("list", list).clone("mut copy", "list").mutate("copy", (copy) => copy.push(1)).return("copy").returned;

frame()
  .let("v", [1])
  .pass(twice, "&v")
  .end();
