// Accesses, and the loans that are in their way.
import { rootOf } from "../program.mjs";
import { Facts } from "./facts.mjs";
import { data } from "./locals.mjs";
import { overlap, rootOfPath } from "./paths.mjs";

/** rustc's code for an access, by the loan that is in its way. */
const conflicts = {
  share: { borrow: "E0502", unique: "E0501" },
  copy: { borrow: "E0503", unique: "E0503" },
  borrow: { share: "E0502", borrow: "E0499", unique: "E0501" },
  unique: { share: "E0500", borrow: "E0500", unique: "E0524" },
  move: { share: "E0505", borrow: "E0505", unique: "E0505" },
  write: { share: "E0506", borrow: "E0506", unique: "E0506" },
  dead: { share: "E0597", borrow: "E0597", unique: "E0597" },
};

/** The holder of what has to live for ever. */
export const forever = "'static";
/** What the death of a local is called that still is on loan to them. */
export const late = { [forever]: (loan) => (loan.closure ? "E0373" : "E0597"), "return reference": () => "E0515", return: () => "E0597" };

/** A state that knows what accesses do. */
export class Loans extends Facts {
  /** Looks for what is in the way of an access. */
  touch(path, way) {
    if (!this.reachable) return;
    const name = rootOfPath(path);
    const whole = way === "write" && path === name;
    if (!whole) {
      if (this.unset.includes(name)) this.fault("E0381");
      const gone = this.moved.some((gone) => (way === "write" ? path.startsWith(`${gone}.`) || path.startsWith(`${gone}*`) : overlap(gone, path)));
      if (gone) this.fault("E0382");
      for (const { holder, code } of this.ended) if (holder === name) this.fault(code);
    }
    const hit = this.loans.filter((loan) => {
      if (conflicts[way][loan.kind] === undefined || !overlap(loan.path, path)) return false;
      // A reference that is replaced, or ends, leaves what it points to alone.
      const rest = loan.path.length > path.length ? loan.path.slice(path.length) : "";
      return !(rest.includes("*") && (way === "write" || way === "dead" || this.throughShared(loan.path)));
    });
    if (hit.length === 0) return;
    // What a reference was lent on came back to it: using it uses the loan.
    for (const loan of hit) if (loan.holder === name && !whole && way !== "dead") this.fault(conflicts[way][loan.kind]);
    this.loans = this.loans.filter((loan) => !hit.includes(loan));
    for (const loan of hit) if (loan.holder in late) this.fault(way === "dead" ? late[loan.holder](loan) : conflicts[way][loan.kind]);
    this.ended = [...this.ended, ...hit.map((loan) => ({ holder: loan.holder, code: conflicts[way][loan.kind], drops: loan.drops }))];
  }

  /** What `from` has borrowed, `to` has borrowed too. */
  flow(from, to, drops = true) {
    if (to === "") return;
    this.flows = [...this.flows, [from, to, drops]];
    for (const loan of this.loans) if (loan.holder === from) this.lend({ ...loan, holder: to, drops: drops && loan.drops });
  }

  lend(loan) {
    const boxed = (holder) => this.locals.get(holder)?.type.is === "box";
    const holders = new Map([[loan.holder, loan.drops]]);
    for (const [holder, drops] of holders) {
      for (const [from, to, along] of this.flows) {
        const next = (drops && along) || boxed(to);
        if (from === holder && (next || !holders.has(to)) && !holders.get(to)) {
          holders.delete(to);
          holders.set(to, next);
        }
      }
    }
    for (const [holder, drops] of holders) {
      const known = holder === loan.holder || holder in late || (this.locals.has(holder) && !this.moved.includes(holder));
      const same = (other) => other.holder === holder && other.path === loan.path && other.kind === loan.kind && other.drops === drops;
      if (known && holder !== "" && !this.loans.some(same)) this.loans = [...this.loans, { ...loan, holder, drops }];
    }
  }

  /** Borrows a place for a holder. */
  borrow(path, kind, holder, closure = false) {
    this.touch(path, kind);
    this.flow(rootOfPath(path), holder, false);
    if (!this.throughShared(path)) this.lend({ holder, kind, path, drops: false, closure });
  }

  /** Takes the value of a place. */
  take(place, into, drops = true) {
    const path = this.path(place);
    const way = this.byValue(place);
    if (way === "move" && path.includes("*")) this.fault("E0507");
    this.touch(path, way);
    if (!data.includes(this.typeOf(place).is)) this.flow(rootOfPath(path), into, drops);
    if (way === "move") this.leave(path);
  }

  leave(path) {
    this.moved = [...this.moved, path];
    this.loans = this.loans.filter(({ holder }) => holder !== path);
    this.ended = this.ended.filter(({ holder }) => holder !== path);
  }

  /** Uses an operand for a local (`""` for none), and gives its type. */
  operand(operand, into) {
    const [, borrow = "", place] = /^(&mut |&)?(.*)$/.exec(operand);
    const type = this.typeOf(place);
    if (borrow === "") {
      this.take(place, into);
      return type;
    }
    const mut = borrow === "&mut " && !type.item;
    const code = mut ? this.readOnly(place, "borrow") : undefined;
    if (code !== undefined) this.fault(code);
    this.borrow(this.path(place), mut ? "borrow" : "share", into);
    return { is: mut ? "mut" : "ref", of: type.is, to: type };
  }

  assign(place) {
    const name = rootOf(place);
    const path = this.path(place);
    this.touch(path, "write");
    if (path !== name) {
      const code = this.readOnly(place, "write");
      if (code !== undefined) this.fault(code);
      this.moved = this.moved.filter((gone) => !gone.startsWith(path));
      return;
    }
    // Where the drop of a box makes the assignment an error, it is not another one.
    const boxed = this.ended.some(({ code, drops }) => code === "E0506" && drops);
    if (!this.locals.get(name).mut && this.set.includes(name) && !boxed) this.fault("E0384");
    this.forget(name);
    this.loans = this.loans.filter((loan) => !loan.path.startsWith(`${name}*`));
    this.set = [...this.set, name];
  }
}
