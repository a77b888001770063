// Closures: what they are, and what calling them does.
import { rootOf } from "../program.mjs";
import { Captures, kindNames } from "./captures.mjs";

/** A state that knows what closures do. */
export class Closures extends Captures {
  /** Creates a closure for a local (`""` for none), and gives its type. */
  closure({ move, uses, params, result }, name, asked) {
    const into = name || "closure";
    const { places, kind } = this.uses(uses);
    this.writable(uses, move);
    const captured = this.captured(places, move);
    this.letOut(uses, captured, asked ?? kind);
    let [copy, clone, drops, sendable] = [true, true, false, true];
    let lends = result === "closure" || String(result).startsWith("&");
    for (const [path, how] of captured) {
      const type = this.typeAt(path);
      lends ||= type.elements !== undefined || type.lends === true;
      if (how === "value") {
        const copied = this.isCopy(type);
        copy &&= copied;
        clone &&= copied || type.is === "vec" || type.is === "pair" || type.clone === true;
        drops ||= type.drops === true;
        this.take(path, into);
      } else {
        if (how !== "share") [copy, clone] = [false, false];
        this.borrow(path, how, into, true);
      }
      sendable &&= type.is !== "box" && type.sendable !== false;
    }
    for (const { place, operand } of uses) {
      if (operand === undefined || move) continue;
      if (!operand.startsWith("&")) this.flow(rootOf(operand), rootOf(place));
      const [, mut, target] = /^&(mut )?(.*)$/.exec(operand) ?? [];
      if (target === undefined) continue;
      if (!this.throughShared(this.path(target))) this.lend({ holder: rootOf(place), kind: mut ? "borrow" : "share", path: this.path(target), drops: false });
    }
    // All captures are held until the last one is taken.
    for (const { holder, code } of this.ended) if (holder === into) this.fault(code);
    if (into !== name) this.forget(into);
    return { is: "closure", of: uses, kind, lends, copy, clone, drops, sendable, empty: captured.size === 0, params, result };
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
    if (kindNames.indexOf(asked) < kindNames.indexOf(type.kind)) this.fault(type.is === "box" ? "E0277" : "E0525");
  }
}
