// What is known of the locals at a point of a program. Facts are replaced and never changed, so that
// copies of a state share them.
import { Locals } from "./locals.mjs";
import { rootOfPath } from "./paths.mjs";

/**
 * @typedef {object} Loan
 * @property {string} holder
 * @property {"share" | "borrow" | "unique"} kind
 * @property {string} path
 * @property {boolean} drops whether the destructor of the holder uses it
 * @property {boolean} closure whether it was lent to a closure
 */

/** A state: where paths join, the union of theirs. */
export class Facts extends Locals {
  /** The paths whose values are gone. */
  moved = [];
  /** @type {readonly Loan[]} */
  loans = [];
  /** Who held a loan that an access has ended, and the code of that access. */
  ended = [];
  /** The locals that have no value on some path. */
  unset = [];
  /** The locals that have one on some path. */
  set = [];
  /** What flowed where, `[from, to, drops]`: rustc does not ask in which order. */
  flows = [];
  /** The codes of what was wrong. */
  faults = [];
  /** The states in which a block is left early. */
  exits = [];
  reachable = true;

  fork() {
    const copy = Object.assign(new this.constructor(), this);
    copy.locals = new Map(this.locals);
    copy.faults = [];
    copy.exits = [];
    return copy;
  }

  /** Takes over what a copy came to. */
  become(other) {
    const faults = [...this.faults, ...other.faults];
    const exits = [...this.exits, ...other.exits];
    Object.assign(this, other, { faults, exits });
  }

  fault(code) {
    if (this.reachable) this.faults.push(code);
  }

  /** Whether a local may be used, as far as is known. */
  usable(name) {
    return !this.moved.includes(name) && !this.unset.includes(name) && !this.ended.some(({ holder }) => holder === name);
  }

  /** Whether a local has a loan of another. */
  borrows(holder, name) {
    return this.loans.some((loan) => loan.holder === holder && rootOfPath(loan.path) === name);
  }

  declare({ name, mut }, type) {
    this.locals.set(name, { type, mut, depth: this.depth });
    this.forget(name);
    this.set = [...this.set, name];
  }

  /** A local has a new value: what was known of the old one is no more. */
  forget(name) {
    const others = (key) => this[key].filter(({ holder }) => holder !== name);
    this.loans = others("loans");
    this.ended = others("ended");
    this.moved = this.moved.filter((path) => rootOfPath(path) !== name);
    this.unset = this.unset.filter((other) => other !== name);
  }

  /** Where paths meet: what is so on one of them is so. */
  join(paths) {
    const open = paths.filter(({ reachable }) => reachable);
    const from = open.length > 0 ? open : paths.slice(0, 1);
    const union = (key) => {
      const seen = new Map();
      for (const path of from) for (const fact of path[key]) seen.set(typeof fact === "string" ? fact : JSON.stringify(fact), fact);
      return [...seen.values()];
    };
    for (const key of ["moved", "loans", "ended", "unset", "set", "flows"]) this[key] = union(key);
    this.reachable = open.length > 0;
    for (const { faults, exits } of paths) {
      this.faults.push(...faults);
      this.exits.push(...exits);
    }
  }
}
