// A closure that captures a reference or a copied number is `Copy`.
import { callOnce, closure, move, ref, type FnOnce } from "fn-traits";

function consume(f: FnOnce<[number], number>): number {
  callOnce(f, 2);
  return f.output;
}

const ten = 10;
const add = closure({ ten: ref(ten) }).fn(({ ten }, n: number) => n + ten.value);
const copy = add;
console.log(add(copy(22)));
const owned = closure({ ten: move(ten) }).fn(({ ten }, n: number) => n + ten.value);
console.log(`${consume(owned)} ${owned(1)}`);
