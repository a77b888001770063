// A closure that only reads a captured string borrows it: it is `Fn`, and the string stays usable.
import { closure, ref } from "fn-traits";

const title = "closures";
const length = closure({ title: ref(title) }).fn(({ title }) => title.value.length);
console.log(`${length()} ${length()}`);
const copy = length;
console.log(`${title} ${copy()}`);
