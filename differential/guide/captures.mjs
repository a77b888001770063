// What the body of a closure does with the locals around it, and what it captures for that.
import { rootOf } from "../program.mjs";
import { Loans } from "./loans.mjs";
import { overlap, rootOfPath } from "./paths.mjs";

/** Kinds, the strongest last. */
export const kindNames = ["Fn", "FnMut", "FnOnce"];

/** What uses do with a place; by value depends on its type. */
const ways = { read: "share", lend: "share", lendMut: "borrow", mutate: "borrow", set: "write", store: "write", push: "borrow", update: "write" };
/** What a call does with a closure of a kind. */
const calls = { Fn: "share", FnMut: "borrow", FnOnce: "move" };
/** The kind that each makes. */
const ranks = { share: 0, copy: 0, write: 1, borrow: 1, move: 2 };
/** Ways to capture, the strongest last. */
const captures = ["share", "unique", "borrow", "value"];

/** A state that knows what bodies do. */
export class Captures extends Loans {
  /** The strongest use of each place in a body, and the kind that the uses make. */
  uses(list) {
    const places = new Map();
    let kind = 0;
    const note = (place, way) => {
      kind = Math.max(kind, ranks[way]);
      const known = places.get(place);
      if (known === undefined || ranks[known] < ranks[way]) places.set(place, way);
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
        note(use.place, calls[type.kind] ?? "share");
      } else note(use.place, ways[use.use] ?? this.byValue(use.place));
      if (use.operand !== undefined) note(use.operand.replace(/^&(mut )?/, ""), use.operand.startsWith("&mut ") ? "borrow" : use.operand.startsWith("&") ? "share" : this.byValue(use.operand));
    }
    return { places, kind: kindNames[kind] };
  }

  /** Whether the uses of a body may change what they change. */
  writable(uses, move) {
    for (const use of uses) {
      if (use.use === "closure") {
        this.writable(use.uses, use.move);
        const movesOut = ({ use, place }) => use === "take" && this.byValue(place) === "move" && this.path(place).includes("*");
        if (use.move && use.uses.some(movesOut)) this.fault("E0507");
        continue;
      }
      const way = use.use === "call" ? calls[this.typeOf(use.place).kind] : ways[use.use];
      const lent = use.operand?.startsWith("&mut ") ? this.readOnly(use.operand.slice(5), "borrow") : undefined;
      if (lent) this.fault(lent);
      const code = way === "write" || way === "borrow" ? this.readOnly(use.place, way) : undefined;
      // Behind `&`, already the capture is refused where it captures just what is behind it.
      const captured = this.path(use.place).includes("*") && !move && !uses.some(({ place }) => place === rootOf(use.place));
      if (code) this.fault(captured && code === "E0594" ? "E0596" : code);
    }
  }

  /** The borrows of what is the closure's own that its body gives or stores; `kind` is what the closure has to be. */
  letOut(uses, captured, kind) {
    const isOwn = (path) => {
      const around = [...captured].find(([whole]) => path.startsWith(whole) && overlap(path, whole));
      if (around === undefined || around[1] === "share" || this.throughShared(path)) return false;
      return kind !== "FnOnce" || (around[1] === "value" && !path.includes("*"));
    };
    for (const { use, place, operand, given, move, uses: within } of uses) {
      if (operand?.startsWith("&") && isOwn(this.path(operand.replace(/^&(mut )?/, "")))) this.fault("E0521");
      if ((use === "lend" || use === "lendMut") && isOwn(this.path(place))) this.fault(kind === "FnOnce" ? "E0515" : "none");
      if (!given || move) continue;
      const lent = [...this.captured(this.uses(within).places, false)].filter(([, how]) => how !== "value");
      if (lent.some(([path]) => isOwn(path))) this.fault(kind === "FnOnce" ? "E0373" : "none");
    }
  }

  /** What a closure captures: paths, each with one of `captures`. */
  captured(places, move) {
    const found = new Map();
    const add = (path, how) => {
      if (captures.indexOf(how) >= captures.indexOf(found.get(path) ?? "share")) found.set(path, how);
    };
    for (const [place, way] of places) {
      const path = this.path(place);
      const base = rootOfPath(path);
      const { type, mut } = this.locals.get(base);
      // A function item is no variable.
      if (type.item) continue;
      if (way === "move" && path.includes("*")) this.fault("E0507");
      // By value it takes the reference that a place goes through.
      if (move || way === "move") add(path.includes("*") ? base : path, "value");
      else add(path, way === "share" || way === "copy" ? "share" : mut ? "borrow" : "unique");
    }
    // A place that lies in another one is captured with it.
    for (const [path, how] of found) {
      const around = [...found.keys()].find((other) => other !== path && path.startsWith(other) && overlap(path, other));
      if (around === undefined) continue;
      found.delete(path);
      add(around, path.slice(around.length).includes("*") && how === "borrow" ? "unique" : how);
    }
    return found;
  }
}
