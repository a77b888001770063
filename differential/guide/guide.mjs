// A small borrow checker that tells the generator which statements are sensible.
//
// It decides nothing: rustc does. It only has to be right often enough that a program has the faults
// that were meant and few others.
import { Closures } from "./closures.mjs";
import { effects } from "./statements.mjs";

/** A state that knows what statements do. */
export class Guide extends Closures {
  /** What a statement without bodies does. */
  apply(statement) {
    effects[statement.op](this, statement);
  }

  /** The end of a block: its locals die, the last first. */
  leaveBlock() {
    this.depth--;
    for (const name of [...this.locals.keys()].reverse()) {
      if (this.locals.get(name).depth <= this.depth) break;
      this.die(name);
      this.locals.delete(name);
    }
  }

  die(name) {
    if (this.reachable) {
      for (const { holder, code, drops } of this.ended) if (holder === name && drops) this.fault(code);
      this.touchDead(name);
    }
    this.forget(name);
  }

  touchDead(name) {
    const [faults, moved, unset, ended] = [this.faults, this.moved, this.unset, this.ended];
    this.loans = this.loans.filter(({ holder }) => holder !== name);
    Object.assign(this, { moved: [], unset: [], ended: [] });
    this.touch(name, "dead");
    Object.assign(this, { moved, unset, ended: [...ended, ...this.ended], faults });
  }

  leaves(exit) {
    if (this.reachable) {
      const copy = this.fork();
      this.exits.push({ exit, at: copy });
    }
    this.reachable = false;
  }

  /** A loop: its body runs again after itself. */
  loop(body) {
    const leaving = [];
    let entry = this.fork();
    const faults = [];
    const others = [];
    for (let round = 0; round < 2; round++) {
      const once = entry.fork();
      once.loops++;
      body(once);
      once.loops--;
      faults.push(...once.faults);
      const next = [];
      for (const { exit, at } of once.exits) {
        if (exit === "return") {
          if (round === 0) others.push({ exit, at });
          continue;
        }
        const left = at.fork();
        while (left.depth > this.depth) left.leaveBlock();
        faults.push(...left.faults);
        left.faults = [];
        left.loops = this.loops;
        (exit === "break" ? leaving : next).push(left);
      }
      once.faults = [];
      once.exits = [];
      const joined = entry.fork();
      joined.join([entry, once, ...next].map((path) => Object.assign(path.fork(), { faults: [], exits: [] })));
      entry = joined;
    }
    this.join([entry, ...leaving].map((path) => Object.assign(path.fork(), { faults: [], exits: [] })));
    this.faults.push(...faults);
    this.exits.push(...others);
  }

  /** The end of the function, by all its ways out. */
  finish() {
    const ways = [this, ...this.exits.filter(({ exit }) => exit === "return").map(({ at }) => at)];
    for (const way of ways) {
      if (!way.reachable) continue;
      const last = way.fork();
      while (last.depth >= 0) last.leaveBlock();
      this.faults.push(...last.faults);
    }
  }
}

/** Runs the statements of a block. */
export function again(guide, statements) {
  guide.depth++;
  run(guide, statements);
  guide.leaveBlock();
}

function run(guide, statements) {
  for (const statement of statements) {
    const { op, body, otherwise = [] } = statement;
    if (op === "block") again(guide, body);
    else if (op === "loop") guide.loop((forked) => again(forked, body));
    else if (op === "if") {
      const [one, other] = [guide.fork(), guide.fork()];
      again(one, body);
      again(other, otherwise);
      guide.join([one, other]);
    } else guide.apply(statement);
  }
}

/** The codes that a whole program is expected to have. */
export function predict(program) {
  const guide = new Guide();
  run(guide, program);
  guide.finish();
  const codes = [...new Set(guide.faults)];
  const first = codes.filter((code) => early.has(code));
  return first.length > 0 ? first : codes;
}

/** rustc looks for these before it checks borrows. */
const early = new Set(["E0057", "E0061", "E0277", "E0308", "E0434", "E0525", "E0618"]);
