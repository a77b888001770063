// Dropping a closure disposes what it owns, once; what it only borrowed lives on.
import { callOnce, closure, drop, move, mut, place } from "fn-traits";

class File {
  constructor(public name: string) {}
  [Symbol.dispose](): void {
    console.log(`closing ${this.name}`);
  }
}

const file = new File("log");
const write = closure({ file: move(file) }).fn(({ file }, text: string) =>
  console.log(`${file.value.name}: ${text}`),
);
write("one");
write("two");
drop(write);
console.log("after the drop");

using data = new File("data");
const other = place(data);
const rename = closure({ other: mut(other) }).fnMut(({ other }, name: string) => {
  other.value.name = name;
});
rename("draft");
rename("final");
drop(rename);
console.log(`${other.value.name} is still open`);

const taken = new File("spool");
const finish = closure({ taken: move(taken) }).fnOnce(({ taken }) => {
  using file = taken.take();
  console.log(`finishing ${file.name}`);
});
callOnce(finish);
console.log("end");
