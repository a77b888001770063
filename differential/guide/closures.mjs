// What a closure captures, and what it is.
import { rootOf } from "../program.mjs";
import { Loans } from "./loans.mjs";
import { rootOfPath, overlap } from "./paths.mjs";

/** A state that knows what closures do. */
export class Closures extends Loans {
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
      } else note(use.place, use.use === "take" || use.use === "give" ? this.byValue(use.place) : { read: "share", mutate: "borrow", set: "write", update: "write" }[use.use]);
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
      const captured = this.path(use.place).includes("*") && !move && !uses.some(({ place }) => place === rootOf(use.place));
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
    const place = this.typeOf(callee).to === undefined ? callee : `*${callee}`;
    const type = this.typeOf(place);
    if (!type.kind) return this.fault("E0618");
    this.arguments(type, args);
    if (type.kind === "FnOnce") return this.take(place, "");
    if (type.kind === "FnMut" && this.readOnly(place, "borrow")) this.fault("E0596");
    this.touch(this.path(place), type.kind === "FnMut" ? "borrow" : "share");
  }

  /** Where the kind of a closure does not do. */
  kindAt(asked, type) {
    const ranks = ["Fn", "FnMut", "FnOnce"];
    if (ranks.indexOf(asked) < ranks.indexOf(type.kind)) this.fault(type.is === "box" ? "E0277" : "E0525");
  }
}
