// A closure is `Clone` when all that it owns is.
import { clone, closure, move, type Clone, type Fn } from "fn-traits";

class Connection {
  readonly [Symbol.toStringTag] = "Connection";
  constructor(readonly id: number) {}
  close(): void {}
}

function both(f: Fn<[], number> & Clone): number {
  return clone(f)() + f();
}

const connection = new Connection(7);
const read = closure({ connection: move(connection) }).fn(({ connection }) => connection.value.id);
//! E0277 the trait bound `Connection: Clone` is not satisfied: captured variable `connection`
console.log(both(read));
