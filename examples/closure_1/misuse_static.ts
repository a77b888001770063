// A closure that borrows a local may not outlive it.
import { boxed, closure, ref, type Boxed, type Fn, type Static } from "fn-traits";

function keep(f: Fn<[], number> & Static): Boxed<Fn<[], number>> {
  return boxed(f);
}

const title = "closures";
const length = closure({ title: ref(title) }).fn(({ title }) => title.value.length);
//! E0373 this closure may outlive the current function, but it borrows `title`
console.log(keep(length)());
