/** E0282: a test asks about `any` or `never`, which agree to everything. */
export const unknownTypeText = "error[E0282]: type annotations needed: `any` and `never` tell nothing about a closure; ask about its own type, as in `typeof f`";
