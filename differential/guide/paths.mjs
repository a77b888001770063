// Places as paths that name their dereferences: `m.a` behind a reference is `m*.a`.

/** The local that a path starts from. */
export const rootOfPath = (path) => /^\w+/.exec(path)[0];

/** Whether one path lies on the other. */
export const overlap = (one, other) => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.startsWith(short) && (long.length === short.length || ".*".includes(long[short.length]));
};
