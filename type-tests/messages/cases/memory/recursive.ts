// The traits of recursive types end, and follow from every part.
import { arc, closure, move, rc, type Arc, type Rc, type RefCell } from "fn-traits";
import { cloned, kept, sent, shared } from "./bounds.ok.js";

interface List {
  readonly head: number;
  readonly tail: Rc<List> | undefined;
}
const list = rc<List>({ head: 2, tail: rc<List>({ head: 1, tail: undefined }) });
list.value.tail?.value.head.toFixed();
cloned(list);
kept(list);
//! E0277 `Rc<object>` cannot be sent between threads safely
sent(list);
const length = closure({ list: move(list) }).fn(({ list }) => list.value.value.head);
cloned(length);
kept(length);
//! E0277 `Rc<object>` cannot be sent between threads safely: captured variable `list`
sent(length);

interface Tree {
  readonly value: string;
  readonly children: readonly Arc<Tree>[];
}
const tree = arc<Tree>({ value: "root", children: [arc<Tree>({ value: "leaf", children: [] })] });
sent(tree);
shared(tree);
sent(closure({ tree: move(tree) }).fn(({ tree }) => tree.value.value.children.length));

// One function deep inside denies it.
interface Widget {
  readonly children: readonly Arc<Widget>[];
  readonly handlers: Map<string, Handler[]>;
}
interface Handler {
  readonly target: Arc<Widget>;
  run(): void;
}
declare const widget: Arc<Widget>;
cloned(widget);
//! E0277 `Arc<object>` cannot be sent between threads safely
sent(widget);

// Through interior mutability, as graphs are built.
interface Node {
  readonly id: number;
  readonly edges: RefCell<Rc<Node>[]>;
}
declare const node: Rc<Node>;
kept(node);
cloned(node);
node.value.edges.withBorrowMut((edges) => edges.value.push(node.clone()));
//! E0277 `Rc<object>` cannot be shared between threads safely
shared(node);
