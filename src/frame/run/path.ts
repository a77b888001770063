// The run time of ../path.ts: paths as strings.

/** A place as a path: `*m` is `m.*`, and the rest stands as it is written. */
export const pathOf = (place: string): string => (place.startsWith("*") ? `${pathOf(place.slice(1))}.*` : place);

/** Whether one path lies on the other: the same place, or a part of it. */
export const overlaps = (left: string, right: string): boolean => isPartOf(left, right) || isPartOf(right, left);

/** Whether a path is another one, or a part of it. */
export const isPartOf = (path: string, whole: string): boolean => path === whole || path.startsWith(`${whole}.`);

/**
 * Whether a write that replaces `place`, or its end, touches `loaned`: what is behind a reference that
 * is stored there stays what it was.
 */
export const overlapsShallow = (place: string, loaned: string): boolean =>
  isPartOf(place, loaned) || (isPartOf(loaned, place) && !isBehind(loaned.slice(place.length)));

/** Whether a path goes through a reference. */
export const isBehind = (path: string): boolean => path.split(".").includes("*");

/** A path up to its first dereference: a `move` closure takes the reference itself. */
export const upToReference = (path: string): string => {
  const keys = path.split(".");
  const at = keys.indexOf("*");
  return at < 0 ? path : keys.slice(0, at).join(".");
};

/** A path as Rust writes it, for sentences. */
export function printed(path: string): string {
  if (path.endsWith(".*")) return `*${printed(path.slice(0, -2))}`;
  return path.replace(".*.", ".");
}
