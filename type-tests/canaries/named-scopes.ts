// An intersection of mapped types that are written as aliases keeps their names, and finds a property
// without computing the others.
//
// src/frame/local.ts: a scope is the intersection of its locals, and a hover reads like the statements.

type Let<Name extends string, Type> = { readonly [Key in Name]: Type };
declare function scope<Scope>(scope: Scope): Scope & Let<"late", string>;

const named = scope<Let<"x", number> & Let<"y", boolean>>(undefined!);
const late: string = named.late;
//! TS Type 'Let<"x", number> & Let<"y", boolean> & Let<"late", string>' is not assignable to type 'never'.
const none: never = named;
void [late, none];
