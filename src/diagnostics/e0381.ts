/** E0381: a local is used before every path has given it a value. */
export const unsetText = <const Name extends string>(name: Name) =>
  `error[E0381]: used binding \`${name}\` isn't initialized; assign it on every path before` as const;

/** {@link unsetText} as a type. */
export type UnsetText<Name extends string> = ReturnType<typeof unsetText<Name>>;
