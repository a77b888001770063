import type { Subject } from "./text.js";

/** E0373: a closure that borrows `variables` stands where `'static` is asked for. */
export const outliveText = <const Who extends string, const Variables extends string>(who: Who, variables: Variables) =>
  `error[E0373]: ${who} may outlive the current function, but it borrows ${variables}; capture by \`move\` instead` as const;

/** {@link outliveText} as a type. */
export type OutliveText<Name extends string, Variables extends string> = ReturnType<
  typeof outliveText<Subject<Name>, Variables>
>;

/** E0597: a closure that owns references, in `variables`, stands where `'static` is asked for. */
export const shortLivedText = <const Variables extends string>(variables: Variables) =>
  `error[E0597]: ${variables} holds a reference to a value that does not live long enough; capture the value itself by \`move\`` as const;

/** {@link shortLivedText} as a type. */
export type ShortLivedText<Variables extends string> = ReturnType<typeof shortLivedText<Variables>>;

/** E0597: a reference to a local stands where `'static` is asked for. */
export const lentText = <const Name extends string>(name: Name) =>
  `error[E0597]: \`${name}\` does not live long enough: a reference to it stands where \`'static\` is asked for; move \`${name}\` itself` as const;

/** {@link lentText} as a type. */
export type LentText<Name extends string> = ReturnType<typeof lentText<Name>>;
