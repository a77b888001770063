// A small borrow checker that tells the generator which statements are sensible.
//
// It decides nothing: rustc does. It only has to be right often enough that a program has the faults
// that were meant and few others.
import { rootOf } from "../program.mjs";

/**
 * What is known of a local for good.
 *
 * @typedef {object} Local
 * @property {object} type `{ is: "i32" | "vec" | "pair" | "ref" | "mut" | "closure" | "box" | "ptr" | "list", … }`
 * @property {boolean} mut
 * @property {number} depth of the block that declares it
 *
 * @typedef {object} Loan
 * @property {string} holder
 * @property {"share" | "borrow" | "unique"} kind
 * @property {string} path
 * @property {boolean} drops whether the destructor of the holder may use it
 * @property {boolean} closure whether it was lent to a closure
 */

/** The types that have names. */
export const namedType = (name) => {
  const [, borrow = "", of] = /^(&mut |&)?(\w+)$/.exec(name);
  return borrow === "" ? { is: of } : { is: borrow === "&" ? "ref" : "mut", of };
};

const fields = { a: "i32", b: "vec" };
const data = ["i32", "vec", "pair"];

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
const forever = "'static";
/** What the death of a local is called that still is on loan to them. */
const late = { [forever]: (loan) => (loan.closure ? "E0373" : "E0597"), "return reference": () => "E0515", return: () => "E0597" };

/** The environment at a point of a program. */
export class Guide {
  /** @type {Map<string, Local>} */
  locals = new Map();
  depth = 0;
  loops = 0;
  reachable = true;
  /** The facts: they only ever are replaced, so that copies share them. */
  moved = [];
  /** @type {readonly Loan[]} */
  loans = [];
  /** @type {readonly { holder: string, code: string, drops: boolean }[]} */
  ended = [];
  unset = [];
  set = [];
  /** What flowed where anywhere: rustc does not ask in which order. */
  flows = [];
  /** The codes of what was wrong. */
  faults = [];
  exits = [];

  fork() {
    const copy = Object.assign(new Guide(), this);
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

  /** The type of a place. */
  typeOf(place) {
    const [base, field] = place.replace("*", "").split(".");
    const { type } = this.locals.get(base);
    if (field !== undefined) return { is: fields[field] };
    return place.startsWith("*") ? { is: type.of } : type;
  }

  /** A place as a path that names its derefs: `m.a` of a reference is `m*.a`. */
  path(place) {
    const [base, field] = place.replace("*", "").split(".");
    const { is } = this.locals.get(base).type;
    const through = place.startsWith("*") || (field !== undefined && (is === "ref" || is === "mut"));
    return `${base}${through ? "*" : ""}${field === undefined ? "" : `.${field}`}`;
  }

  /** The places that start at a local. */
  placesOf(name) {
    const { type } = this.locals.get(name);
    const reference = type.is === "ref" || type.is === "mut";
    const places = [name];
    if (reference) places.push(`*${name}`);
    if (type.is === "pair" || (reference && type.of === "pair")) places.push(`${name}.a`, `${name}.b`);
    return places;
  }

  isCopy(type) {
    return ["i32", "ref", "ptr"].includes(type.is) || (type.is === "closure" && type.copy);
  }

  /** How a value is taken. */
  byValue(place) {
    return this.isCopy(this.typeOf(place)) ? "copy" : "move";
  }

  /** Whether a path goes through a shared reference. */
  throughShared(path) {
    return path.includes("*") && this.locals.get(rootOfPath(path)).type.is === "ref";
  }

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
    // Who goes through a reference uses it.
    for (const loan of hit) if (loan.holder === name && path.includes("*")) this.fault(conflicts[way][loan.kind]);
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

  /** Whether a place may be changed; otherwise the code of changing it so. */
  readOnly(place, way) {
    const name = rootOf(place);
    const path = this.path(place);
    if (this.throughShared(path)) return way === "write" ? "E0594" : "E0596";
    if (path.includes("*") || this.locals.get(name).mut) return undefined;
    return way === "write" ? "E0594" : "E0596";
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
    if (!this.locals.get(name).mut && this.set.includes(name) && !this.faults.includes("E0506")) this.fault("E0384");
    this.forget(name);
    this.loans = this.loans.filter((loan) => !loan.path.startsWith(`${name}*`));
    this.set = [...this.set, name];
  }

  /** The strongest use of each place in a body, and the kind that the uses make. */
  uses(list, expected) {
    const places = new Map();
    const rank = { share: 0, copy: 0, write: 1, borrow: 1, move: 2 };
    let kind = 0;
    const note = (place, way) => {
      kind = Math.max(kind, rank[way]);
      const known = places.get(place);
      if (known === undefined || rank[known] < rank[way]) places.set(place, way);
    };
    for (const use of list) {
      if (use.use === "closure") {
        const inner = this.uses(use.uses);
        for (const [place, way] of inner.places) {
          const target = use.move && this.path(place).includes("*") ? rootOf(place) : place;
          note(target, use.move ? this.byValue(target) : way);
        }
      } else if (use.use === "call") {
        const type = this.typeOf(use.place);
        this.arguments(type, use.args);
        note(use.place, type.kind === "FnOnce" ? "move" : type.kind === "FnMut" ? "borrow" : "share");
      } else note(use.place, use.use === "take" ? this.byValue(use.place) : { read: "share", mutate: "borrow", set: "write", update: "write" }[use.use]);
    }
    return { places, kind: ["Fn", "FnMut", "FnOnce"][kind] };
  }

  /** Whether the uses of a body may change what they change. */
  writable(uses, move) {
    for (const use of uses) {
      if (use.use === "closure") {
        this.writable(use.uses, use.move);
        if (use.move) for (const inner of use.uses) if (inner.use === "take" && this.byValue(inner.place) === "move" && this.path(inner.place).includes("*")) this.fault("E0507");
        continue;
      }
      const way = { set: "write", update: "write", mutate: "borrow" }[use.use] ?? (this.typeOf(use.place).kind === "FnMut" && use.use === "call" ? "borrow" : undefined);
      const code = way && this.readOnly(use.place, way);
      // Behind `&`, already the capture is refused where it captures just what is behind it.
      const captured = use.place.startsWith("*") && !move && !uses.some(({ place }) => place === rootOf(use.place));
      if (code) this.fault(captured && code === "E0594" ? "E0596" : code);
    }
  }

  /** Creates a closure for a local (`""` for none), and gives its type. */
  closure({ move, uses, params, result }, name) {
    const into = name || "closure";
    const { places, kind } = this.uses(uses);
    this.writable(uses, move);
    let [copy, clone, drops] = [true, true, false];
    const captured = new Map();
    for (const [place, way] of places) {
      const path = this.path(place);
      const base = rootOfPath(path);
      if (this.locals.get(base).type.item) continue;
      // A `move` closure takes the reference that a place goes through; a move out of one is an error.
      if (way === "move" && path.includes("*")) this.fault("E0507");
      const byValue = move || way === "move";
      const target = byValue && path.includes("*") ? base : path;
      const how = byValue ? "value" : way === "share" || way === "copy" ? "share" : this.locals.get(base).mut ? "borrow" : "unique";
      const rank = ["share", "unique", "borrow", "value"];
      if (rank.indexOf(how) >= rank.indexOf(captured.get(target) ?? "share")) captured.set(target, how);
    }
    // A place that lies in another one is captured with it.
    for (const [path, how] of captured) {
      const around = [...captured.keys()].find((other) => other !== path && path.startsWith(other) && overlap(path, other));
      if (around === undefined) continue;
      captured.delete(path);
      const rank = ["share", "unique", "borrow", "value"];
      const cut = path.slice(around.length).includes("*") && how === "borrow" ? "unique" : how;
      if (rank.indexOf(cut) > rank.indexOf(captured.get(around))) captured.set(around, cut);
    }
    for (const [path, how] of captured) {
      if (how === "value") {
        const place = path;
        const type = this.typeOf(place);
        const copied = this.isCopy(type);
        copy &&= copied;
        clone &&= copied || type.is === "vec" || type.is === "pair" || type.clone === true;
        drops ||= type.drops === true || type.is === "box";
        this.take(place, into);
      } else {
        if (how !== "share") [copy, clone] = [false, false];
        this.borrow(path, how, into, true);
      }
    }
    // All captures are held until the last one is taken.
    for (const { holder, code } of this.ended) if (holder === into) this.fault(code);
    if (into !== name) this.forget(into);
    const sendable = [...captured.keys()].every((path) => {
      const type = this.typeOf(path.replace(/^(\w+)\*/, (_, base) => (path.includes(".") ? base : `*${base}`)));
      return type.is !== "box" && type.sendable !== false;
    });
    return { is: "closure", of: uses, kind, copy, clone, drops, sendable, empty: captured.size === 0, params, result };
  }

  /** The arguments of a call. */
  arguments(type, args) {
    if (args.length !== type.params) this.fault(type.is === "ptr" ? "E0061" : "E0057");
    else if (args.includes("text")) this.fault("E0308");
  }

  /** Calls a local by its kind. */
  call(callee, args) {
    const type = this.typeOf(callee);
    if (!type.kind) return this.fault("E0618");
    this.arguments(type, args);
    if (type.kind === "FnOnce") return this.take(callee, "");
    if (type.kind === "FnMut" && !this.locals.get(callee).mut) this.fault("E0596");
    this.touch(callee, type.kind === "FnMut" ? "borrow" : "share");
  }

  /** Where the kind of a closure does not do. */
  kindAt(asked, type) {
    const ranks = ["Fn", "FnMut", "FnOnce"];
    if (ranks.indexOf(asked) < ranks.indexOf(type.kind)) this.fault(type.is === "box" ? "E0277" : "E0525");
  }

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

const effects = {
  let: (guide, statement) => guide.declare(statement, namedType(statement.type)),
  declare: (guide, statement) => {
    guide.declare(statement, namedType(statement.type));
    guide.set = guide.set.filter((name) => name !== statement.name);
    guide.unset = [...guide.unset, statement.name];
  },
  bind: (guide, statement) => {
    const type = guide.operand(statement.operand, statement.name);
    hold(guide, statement, type);
  },
  clone: (guide, statement) => {
    const type = guide.typeOf(statement.place);
    if (type.is === "closure" && !type.clone) guide.fault("E0277");
    guide.touch(guide.path(statement.place), "share");
    if (type.is === "closure") guide.flow(rootOf(statement.place), statement.name);
    hold(guide, statement, type);
  },
  read: (guide, { place }) => guide.touch(guide.path(place), "share"),
  update: (guide, { place }) => {
    const before = guide.faults.length;
    guide.touch(guide.path(place), "copy");
    if (guide.faults.length === before) guide.assign(place);
  },
  mutate: (guide, { place }) => {
    const code = guide.readOnly(place, "borrow");
    if (code !== undefined) guide.fault(code);
    guide.touch(guide.path(place), "borrow");
  },
  drop: (guide, { place }) => guide.take(place, ""),
  assign: (guide, { place, type }) => {
    if (guide.typeOf(place).is !== type) guide.fault("E0308");
    guide.assign(place);
  },
  set: (guide, { place, operand }) => {
    // At a known type a mutable reference is borrowed again, not moved.
    const again = !operand.startsWith("&") && guide.typeOf(operand).is === "mut" ? `&mut *${operand}` : operand;
    const type = guide.operand(again, "set");
    const target = guide.typeOf(place);
    if (target.is !== type.is || target.of !== type.of) guide.fault("E0308");
    const held = guide.loans.filter(({ holder }) => holder === "set");
    const flows = guide.flows.filter(([, to]) => to === "set");
    guide.loans = guide.loans.filter(({ holder }) => holder !== "set");
    guide.flows = guide.flows.filter(([, to]) => to !== "set");
    guide.assign(place);
    guide.flows = [...guide.flows, ...flows.map(([from, , drops]) => [from, rootOf(place), drops])];
    // What is lent through the old value is lent no more.
    for (const loan of held) if (!loan.path.startsWith(`${place}*`)) guide.lend({ ...loan, holder: rootOf(place) });
  },
  closure: (guide, statement) => hold(guide, statement, guide.closure(statement, statement.name)),
  fn: (guide, { name, params, result, uses }) => {
    if (uses.length > 0) guide.fault("E0434");
    guide.declare({ name, mut: false }, { is: "ptr", kind: "Fn", params, result, item: true });
  },
  call: (guide, { callee, args }) => guide.call(callee, args),
  callInto: (guide, statement) => {
    guide.call(statement.callee, statement.args);
    guide.declare(statement, { is: "i32" });
  },
  pass: (guide, { to, operand }) => passed(guide, to, operand),
  passInto: (guide, statement) => {
    passed(guide, statement.to, statement.operand);
    guide.declare(statement, { is: "i32" });
  },
  passInline: (guide, { to, closure }) => {
    const type = guide.closure(closure, "");
    if (to === "copy") return type.copy ? undefined : guide.fault("E0277");
    inlineAt(guide, to, type, closure.uses);
  },
  boxed: (guide, statement) => {
    const type = guide.operand(statement.from, statement.name);
    guide.kindAt(statement.kind, type);
    const { kind, params, result } = statement;
    hold(guide, statement, { is: "box", kind, params, result, drops: true });
    guide.loans = guide.loans.map((loan) => (loan.holder === statement.name ? { ...loan, drops: true } : loan));
  },
  fnPtr: (guide, statement) => {
    const type = guide.operand(statement.from, "");
    if (!type.empty && type.is !== "ptr") guide.fault("E0308");
    guide.declare(statement, { is: "ptr", kind: "Fn", params: type.params, result: type.result });
  },
  spawn: (guide, { from }) => {
    const type = guide.operand(from, forever);
    escapes(guide);
    if (type.is === "box" || type.sendable === false) guide.fault("E0277");
  },
  spawnInline: (guide, { closure }) => {
    const type = guide.closure(closure, forever);
    escapes(guide);
    if (!type.sendable) guide.fault("E0277");
  },
  list: (guide, statement) => {
    const types = statement.items.map((item) => guide.operand(item, statement.name));
    // Closures without captures become function pointers.
    if (types.length > 1 && types.some((type) => type.is === "closure" && !type.empty && type.of !== types[0].of)) guide.fault("E0308");
    hold(guide, statement, { is: "list", drops: types.some(({ drops }) => drops) });
  },
  break: (guide) => guide.leaves("break"),
  continue: (guide) => guide.leaves("continue"),
  return: (guide, { from }) => {
    if (from !== undefined) {
      const type = guide.typeOf(from);
      const again = type.is === "mut" ? `&mut *${from}` : from;
      guide.operand(again, type.is === "ref" || type.is === "mut" ? "return reference" : type.is === "box" ? forever : "return");
      escapes(guide);
    }
    guide.leaves("return");
  },
};

/** What is lent for ever is lent too long: the error stands at the end of the local, and is certain now. */
function escapes(guide) {
  for (const loan of guide.loans) if (loan.holder in late && !loan.path.includes("*")) guide.fault(late[loan.holder](loan));
}

/** Declares a local without losing what it has just borrowed. */
function hold(guide, pattern, type) {
  const { loans } = guide;
  guide.declare(pattern, type.item ? { ...type, item: false } : type);
  guide.loans = loans;
}

Guide.prototype.leaves = function leaves(exit) {
  if (this.reachable) {
    const copy = this.fork();
    this.exits.push({ exit, at: copy });
  }
  this.reachable = false;
};

const bounds = { call: "Fn", callMut: "FnMut", callOnce: "FnOnce" };

function passed(guide, to, operand) {
  const type = guide.operand(operand, "");
  const closure = type.to ?? type;
  if (to === "copy") {
    if (type.to === undefined ? !guide.isCopy(type) : type.is === "mut") guide.fault("E0277");
  } else if (type.to === undefined) guide.kindAt(bounds[to], closure);
  else if (type.is === "mut" && to === "call") guide.fault("E0277");
  else guide.kindAt(type.is === "ref" ? "Fn" : "FnMut", closure);
}

/** A closure written at a bound: the uses that its kind forbids are at fault. */
function inlineAt(guide, to, type, uses) {
  const allowed = ["call", "callMut", "callOnce"].indexOf(to);
  for (const use of uses) {
    const { kind } = guide.uses([use]);
    const needed = ["Fn", "FnMut", "FnOnce"].indexOf(kind);
    if (needed <= allowed) continue;
    guide.fault(needed === 2 ? "E0507" : use.use === "set" || use.use === "update" ? "E0594" : "E0596");
  }
}

const rootOfPath = (path) => /^\w+/.exec(path)[0];

const overlap = (one, other) => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.startsWith(short) && (long.length === short.length || ".*".includes(long[short.length]));
};

/** rustc looks for these before it checks borrows. */
const early = new Set(["E0057", "E0061", "E0277", "E0308", "E0434", "E0525", "E0618"]);

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

/** A loop: its body runs again after itself. */
Guide.prototype.loop = function loop(body) {
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
};

/** The end of the function, by all its ways out. */
Guide.prototype.finish = function finish() {
  const ways = [this, ...this.exits.filter(({ exit }) => exit === "return").map(({ at }) => at)];
  for (const way of ways) {
    if (!way.reachable) continue;
    const last = way.fork();
    while (last.depth >= 0) last.leaveBlock();
    this.faults.push(...last.faults);
  }
};
