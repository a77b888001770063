/** The standard library's functions that take closures, with its bounds, over JavaScript's own collections. */
export { callTwice } from "./call-twice.js";
export { countWhere } from "./count-where.js";
export { filter } from "./filter.js";
export { fold } from "./fold.js";
export { forEach } from "./for-each.js";
export { map } from "./map.js";
export { orInsertWith } from "./or-insert-with.js";
export { retain } from "./retain.js";
export { sortByKey, type SortKey } from "./sort-by-key.js";
export { unwrapOrElse } from "./unwrap-or-else.js";
