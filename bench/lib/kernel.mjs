// The smallest library that says what `closure`, `ref`, `mut`, `move` and `callOnce` have to say, for
// the floor of the bundle (bench/size-floor.mjs). It refuses what the library refuses, in its words,
// and leaves out all else: closures in captures, moves out of places, `Copy`, names, destructors,
// promises, reborrows, a second copy of the library. Written for few bytes, not for speed.
import { UseAfterMoveError } from "../../src/diagnostics/e0382.ts";
import { BorrowMutError, borrowedBothWaysText, borrowedMutablyText, borrowedTwiceText } from "../../src/diagnostics/e0499.ts";
import { MoveOutError, moveOutText } from "../../src/diagnostics/e0507.ts";
import { ImmutableBorrowError, assignText, notMutableText } from "../../src/diagnostics/e0596.ts";
import { NotCallableError } from "../../src/diagnostics/e0618.ts";

class Handle {
  constructor(mode, source) {
    this.mode = mode;
    this.source = source;
  }
  get value() {
    if (!this.source) throw new UseAfterMoveError(this.name);
    return this.source.value;
  }
  set value(next) {
    if (this.mode === "ref" || this.kind === "Fn") throw new ImmutableBorrowError(assignText(this.name), this.name);
    this.source.value = next;
  }
  take() {
    if (this.mode !== "move" || this.kind !== "FnOnce") throw new MoveOutError(moveOutText(this.name, this.kind), this.name);
    const { value } = this;
    this.source = undefined;
    return value;
  }
}

const isPlace = (source) => source?.["~place"];
export const ref = (source) => new Handle("ref", isPlace(source) ? source : { value: source });
export const move = (value) => new Handle("move", { value });
export function mut(source) {
  if (!isPlace(source)) throw new ImmutableBorrowError(notMutableText);
  return new Handle("mut", source);
}

/** A struct of captures, each of which no other closure has, and no place of which is borrowed mutably and again. */
function build(kind, captures, body) {
  if (typeof body !== "function") throw new NotCallableError();
  const borrows = new Map();
  for (const name in captures) {
    const handle = captures[name];
    const { mode, source } = handle;
    const before = borrows.get(source);
    if (handle.kind) throw new UseAfterMoveError(name);
    if (before && (before === "mut" || mode === "mut")) {
      const text = mode === "ref" ? borrowedMutablyText : before === "ref" ? borrowedBothWaysText : borrowedTwiceText;
      throw new BorrowMutError(text(`\`${name}\``), name);
    }
    borrows.set(source, mode);
    handle.name = name;
    handle.kind = kind;
  }
  let moved = false;
  let running = false;
  const run = (once, args) => {
    if (moved) throw new UseAfterMoveError();
    if (running) throw new BorrowMutError(borrowedTwiceText("this closure"));
    moved = once;
    running = kind !== "Fn";
    try {
      return body(captures, ...args);
    } finally {
      running = false;
    }
  };
  return Object.assign(kind === "FnOnce" ? {} : (...args) => run(false, args), { run });
}

export const closure = (captures) => ({
  fn: (body) => build("Fn", captures, body),
  fnMut: (body) => build("FnMut", captures, body),
  fnOnce: (body) => build("FnOnce", captures, body),
});

export function callOnce(f, ...args) {
  if (!f.run) throw new NotCallableError();
  f.output = f.run(true, args);
}
