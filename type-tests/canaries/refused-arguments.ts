// A refused object or array literal is explained by its parts where the parameter's type has such parts;
// a `string` has numbered elements, so an array would be explained by the first of them. An index
// signature of type `any` in the intersection leaves nothing to explain, and the whole type is printed.
//
// src/diagnostics/text.ts: the sentence must be printed for `mut([1])` too.

type Text = "error[E0596]: the sentence" & { readonly no: never; readonly [element: number]: any };
type Bare = "error[E0596]: the sentence" & { readonly no: never };
declare function refuse(value: Text): void;
declare function bare(value: Bare): void;

//! E0596 the sentence
refuse([1]);
//! E0596 the sentence
refuse({ value: 1 });
//! E0596 the sentence
refuse(1);
// Neither can the sentence itself be passed.
//! E0596 the sentence
refuse("error[E0596]: the sentence");
//! TS Type 'number' is not assignable to type 'string'.
bare([1]);
