// A generic function keeps the concrete closure type: what was `Copy` comes back `Copy`.
import { clone, closure, move } from "fn-traits";

function identity<F>(f: F): F {
  return f;
}

const offset = 40;
const add = identity(closure({ offset: move(offset) }).fn(({ offset }, n: number) => n + offset.value));
const copy = add;
console.log(`${add(1)} ${copy(2)}`);
const list = [1, 2, 3];
const owned = identity(closure({ list: move(list) }).fn(({ list }) => list.value.length));
const other = clone(owned);
console.log(`${owned()} ${other()}`);
