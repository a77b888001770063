/**
 * The mark of a value that has not been moved.
 *
 * A closure's own mark is `any` and every bound asks for this one, so a live closure meets the bound.
 * The mark of a moved closure is the E0382 sentence, which meets no bound. The literal beside the
 * object keeps TypeScript from widening that sentence to `string` when it reports it; the object
 * keeps `Life & sentence` from collapsing to `never`, which would meet every bound.
 */
export type Life = { readonly "~alive": true } | "alive";
