// E0594: under `&` everything is read-only, all the way down, in the compiler's own words.
import { closure, move, mut, place, ref } from "fn-traits";

interface Tree { label: string; children: Tree[] }
declare const tree: Tree;
const plain = { user: { name: "ada", tags: ["a"] }, count: 1 };

// `.fn` sees every capture like this, also what it owns and what it borrows mutably.
const total = place(0);
closure({ total: mut(total), list: move([1]), rate: ref(2) }).fn(({ total, list, rate }) => {
  //! TS Cannot assign to 'value' because it is a read-only property.
  total.value = 1;
  //! TS Cannot assign to 'value' because it is a read-only property.
  total.value += 1;
  //! TS Cannot assign to 'value' because it is a read-only property.
  total.value++;
  //! TS Cannot assign to 'value' because it is a read-only property.
  list.value = [];
  //! TS Property 'push' does not exist on type 'readonly number[]'.
  list.value.push(2);
  //! TS Cannot assign to 'value' because it is a read-only property.
  rate.value = 3;
  return total.value + list.value.length + rate.value;
});

// `.fnMut` and `.fnOnce` see a capture by `ref` like this, and may change the others.
closure({ total: mut(total), list: move([1]), rate: ref([2]) }).fnMut(({ total, list, rate }) => {
  total.value = 1;
  total.value += list.value.push(2);
  list.value = [total.value++];
  //! TS Property 'push' does not exist on type 'readonly number[]'.
  rate.value.push(2);
  //! TS Cannot assign to 'value' because it is a read-only property.
  rate.value = [];
});
closure({ total: mut(total), list: move([1]), rate: ref([2]) }).fnOnce(({ total, list, rate }) => {
  total.value = 1;
  list.value = [2];
  list.value.push(1);
  list.take().push(3);
  //! TS Index signature in type 'readonly number[]' only permits reading.
  rate.value[0] = 1;
});

// Arrays and tuples.
closure({ list: ref([[1], [2]]), pair: ref([1, "a"] as [number, string]) }).fn(({ list, pair }) => {
  const copy = [...list.value, list.value.map((row) => row.length)];
  const [n, text] = pair.value;
  //! TS Property 'sort' does not exist on type
  list.value.sort();
  //! TS Cannot assign to 'length' because it is a read-only property.
  list.value.length = 0;
  //! TS Property 'push' does not exist on type 'readonly number[]'.
  list.value[0]?.push(1);
  //! TS Cannot assign to '0' because it is a read-only property.
  pair.value[0] = 2;
  for (const row of list.value) {
    //! TS Property 'pop' does not exist on type 'readonly number[]'.
    row.pop();
  }
  return [copy, n + text.length];
});

// Objects, interfaces, also recursive ones.
closure({ plain: ref(plain), tree: ref(tree) }).fn(({ plain, tree }) => {
  //! TS Cannot assign to 'count' because it is a read-only property.
  plain.value.count = 2;
  //! TS Cannot assign to 'name' because it is a read-only property.
  plain.value.user.name = "bob";
  //! TS Property 'push' does not exist on type 'readonly string[]'.
  plain.value.user.tags.push("b");
  //! TS The operand of a 'delete' operator cannot be a read-only property.
  delete (plain.value as { readonly count?: number }).count;
  //! TS Cannot assign to 'label' because it is a read-only property.
  tree.value.label = "root";
  //! TS Property 'push' does not exist on type
  tree.value.children.push(tree.value);
  const child = tree.value.children[0]?.children[0];
  //! TS Cannot assign to 'label' because it is a read-only property.
  if (child) child.label = "leaf";
  return plain.value.user.name + tree.value.label;
});

// A type alias that contains itself, as types of JSON do.
type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
declare const json: Json;
closure({ json: ref(json), lists: ref([json]) }).fn(({ json, lists }) => {
  const own = json.value;
  //! TS only permits reading.
  if (typeof own === "object" && own !== null && !("length" in own)) own["a"] = 1;
  //! TS Property 'push' does not exist on type
  lists.value.push(null);
  for (const item of lists.value) {
    //! TS only permits reading.
    if (typeof item === "object" && item !== null && !("length" in item)) item["a"] = 1;
  }
  return lists.value[0];
});

// Maps and sets, and what is in them.
closure({ map: ref(new Map([["a", [1]]])), set: ref(new Set([[1]])) }).fn(({ map, set }) => {
  //! TS Property 'set' does not exist on type 'ReadonlyMap<string, readonly number[]>'.
  map.value.set("b", []);
  //! TS Property 'push' does not exist on type 'readonly number[]'.
  map.value.get("a")?.push(2);
  //! TS Property 'clear' does not exist on type
  set.value.clear();
  for (const [key, row] of map.value) {
    //! TS Property 'push' does not exist on type 'readonly number[]'.
    row.push(key.length);
  }
  for (const row of set.value) {
    //! TS Property 'push' does not exist on type 'readonly number[]'.
    row.push(1);
  }
  return map.value.size + set.value.size;
});

// Dates have no setters; fields of instances and elements of typed arrays cannot be written.
class Counter {
  count = 0;
  constructor(readonly log: string[]) {}
  bump(): number {
    return ++this.count;
  }
}
closure({ when: ref(new Date()), counter: ref(new Counter([])), bytes: ref(new Uint8Array(2)) }).fn(({ when, counter, bytes }) => {
  when.value.getTime();
  //! TS Property 'setTime' does not exist on type
  when.value.setTime(0);
  // A method stays: the compiler cannot say which of them write.
  counter.value.bump();
  //! TS Cannot assign to 'count' because it is a read-only property.
  counter.value.count = 1;
  //! TS Property 'push' does not exist on type 'readonly string[]'.
  counter.value.log.push("a");
  //! TS only permits reading.
  bytes.value[0] = 1;
  return bytes.value.length;
});

// A class that has containers is asked for by a view, unless it sends events.
class Queue {
  readonly items: string[] = [];
  emit(): void {}
}
class Emitter extends Queue {
  on(): void {}
  setMaxListeners(): void {}
}
declare function drain(queue: Queue): void;
declare function count(queue: { readonly items: readonly string[] }): number;
closure({ queue: ref(new Queue()), emitter: ref(new Emitter()) }).fn(({ queue, emitter }) => {
  //! TS The type 'readonly string[]' is 'readonly' and cannot be assigned to the mutable type 'string[]'.
  drain(queue.value);
  drain(emitter.value);
  return count(queue.value);
});

// A function that writes its parameter is refused, one that reads it is not.
declare function sortInPlace(list: number[]): void;
declare function sum(list: readonly number[]): number;
closure({ list: ref([1]) }).fn(({ list }) => {
  //! TS The type 'readonly number[]' is 'readonly' and cannot be assigned to the mutable type 'number[]'.
  sortInPlace(list.value);
  return sum(list.value);
});
export {};
