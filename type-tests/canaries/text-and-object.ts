// A literal intersected with another literal is `never`, and an intersection of object types with such
// a property is `never` as a whole: it would be assignable to everything. A literal intersected with an
// object type stays.
//
// src/traits/life.ts: `Life` holds an object type, so that a bound's parameter that was moved is
// `FnOnce & Moved` and can be refused.
// https://github.com/microsoft/TypeScript/pull/36696, https://github.com/microsoft/TypeScript/pull/31838.

type WithObject = { readonly mark: { readonly alive: true } | "alive" } & { readonly mark: "text" };
type WithTrue = { readonly mark: true } & { readonly mark: "text" };
declare const withObject: WithObject;
declare const withTrue: WithTrue;

//! TS is not assignable to type 'never'
const stays: never = withObject;
const collapses: never = withTrue;
const mark: { readonly alive: true } & "text" = withObject.mark;
void [stays, collapses, mark];
