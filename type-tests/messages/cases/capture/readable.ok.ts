// What can be done with a value behind `&`: everything that only reads, with the type that it has.
import { cell, closure, mutex, place, rc, ref, refCell } from "fn-traits";
import type { Socket } from "node:net";
import type { ChildProcess } from "node:child_process";

class Shape {
  constructor(readonly name: string) {}
  area(): number {
    return 1;
  }
}
class Square extends Shape {
  override area(): number {
    return 4;
  }
}
declare function describe(shape: Shape): string;
declare function hash(bytes: Uint8Array): string;
declare function plainLength(list: readonly string[]): number;
declare function connect(socket: Socket, child: ChildProcess, signal: AbortSignal): void;
declare function load(url: URL, query: URLSearchParams): void;
declare const socket: Socket;
declare const child: ChildProcess;
declare const maybe: { name: string } | null;
declare const either: string | number[];
declare const shape: { kind: "circle"; r: number } | { kind: "square"; side: number };

const total = place(0);

export const read = closure({
  text: ref("a"),
  flag: ref(true),
  none: ref(null),
  big: ref(1n),
  list: ref(["a"]),
  map: ref(new Map([["a", { n: 1 }]])),
  set: ref(new Set(["a"])),
  when: ref(new Date()),
  pattern: ref(/a/g),
  bytes: ref(new Uint8Array(1)),
  later: ref(Promise.resolve(1)),
  error: ref(new RangeError("a")),
  url: ref(new URL("https://example.org")),
  query: ref(new URLSearchParams("a=1")),
  signal: ref(new AbortController().signal),
  socket: ref(socket),
  child: ref(child),
  square: ref(new Square("s")),
  Square: ref(Square),
  callback: ref((x: number, y?: string) => `${x}${y}`),
  maybe: ref(maybe),
  either: ref(either),
  shape: ref(shape),
  total: ref(total),
  cell: ref(cell(1)),
  board: ref(refCell([1])),
  lock: ref(mutex(1)),
  shared: ref(rc({ deep: [1] })),
}).fn(async (c) => {
  c.text.value.toUpperCase();
  if (c.flag.value) c.none.value;
  c.big.value + 1n;
  c.list.value.map((word) => word.length).join();
  plainLength(c.list.value);
  c.map.value.get("a")?.n.toFixed();
  for (const word of c.set.value) word.length;
  new Date(c.when.value.getTime());
  c.when.value < new Date();
  `${c.when.value.toISOString()}`;
  "abc".replace(c.pattern.value, "b");
  hash(c.bytes.value);
  new TextDecoder().decode(c.bytes.value);
  (await c.later.value).toFixed();
  c.later.value.then((n) => n.toFixed());
  c.error.value.message.length;
  new URL(c.url.value.href).host;
  // What no map is keeps its methods, and what sends events is what it is.
  c.query.value.getAll("a").join();
  load(c.url.value, c.query.value);
  connect(c.socket.value, c.child.value, c.signal.value);
  c.square.value.area().toFixed();
  describe(c.square.value);
  new c.Square.value("t").area();
  c.callback.value(1, "a").length;
  c.maybe.value?.name.length;
  if (typeof c.either.value === "string") c.either.value.length;
  else c.either.value.map((n) => n.toFixed());
  const own = c.shape.value;
  if (own.kind === "circle") own.r.toFixed();
  else own.side.toFixed();
  c.total.value.toFixed();
  // Interior mutability is what can be changed through `&`.
  c.cell.value.set(2);
  c.board.value.borrowMut().value.push(1);
  c.lock.value.lock().value++;
  c.shared.value.value.deep[0]?.toFixed();
  if (c.error.value) throw c.error.value;
});
