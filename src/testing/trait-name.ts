import type { StructuralTrait } from "../capture/implements.js";
import type { Kind } from "../diagnostics/e0525.js";

/**
 * The traits that tests can ask for: `"FnOnce"`, `"FnMut"`, `"Fn"`, `"Clone"`, `"Copy"`, `"Send"`,
 * `"Sync"` and `"Static"`.
 *
 * @see https://doc.rust-lang.org/reference/types/closure.html#other-traits
 */
export type TraitName = Kind | StructuralTrait;
