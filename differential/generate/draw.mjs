// What there is to draw from at a point of a program.
import { rootOf } from "../program.mjs";
import { data } from "../guide/locals.mjs";

export const isCallable = ({ kind }) => kind !== undefined;
/** What a call of a local goes to: itself, or what a reference leads to. */
export const calleeOf = (type) => type.to ?? type;
export const isReference = ({ is }) => is === "ref" || is === "mut";
export const isData = ({ is }) => data.includes(is);

/**
 * @param {import("../guide/guide.mjs").Guide} guide
 * @param {ReturnType<import("./dice.mjs").dice>} dice
 * @param {(prefix: string) => string} fresh gives a name that is not taken
 * @param {boolean} careful whether only locals that may still be used are drawn
 * @param {string} [focus] a local that is preferred, as are those that hold a loan of it
 */
export function drawFrom(guide, dice, fresh, careful, focus) {
  const names = (test = () => true) => {
    const fitting = [...guide.locals].filter(([name, local]) => (!careful || guide.usable(name)) && test(local.type, local));
    const near = focus === undefined ? [] : fitting.filter(([name]) => name === focus || guide.borrows(name, focus));
    return (near.length > 0 && dice.chance(80) ? near : fitting).map(([name]) => name);
  };
  return {
    guide,
    dice,
    fresh,
    careful,
    names,
    places: (test) => names().flatMap((name) => guide.placesOf(name)).filter((place) => test(guide.typeOf(place), place)),
    pattern: (prefix, percent = 50) => ({ name: fresh(prefix), mut: dice.chance(percent) }),
    signature: () => ({ params: dice.chance(30) ? 1 : 0, result: dice.chance(25) }),
    /** The arguments of a call, sometimes wrong ones. */
    args: ({ params }) => {
      if (!careful && dice.chance(15)) return params === 0 ? ["int"] : dice.pick([[], ["text"], ["int", "int"]]);
      return params === 0 ? [] : ["int"];
    },
    /** Whether a place may be written, as far as its local is `mut`. */
    writable: (place) => {
      const { mut, type } = guide.locals.get(rootOf(place));
      return !careful || place.includes("*") || mut || isReference(type);
    },
  };
}
