// A user's editor: the language service of TypeScript over one file that imports the built package.
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { strictOptions } from "../../scripts/lib/compile.mjs";
import { cache, root } from "../../scripts/lib/process.mjs";

/**
 * Opens a program. A comment that holds nothing but a word marks the position behind it.
 *
 * @param {string} text
 */
export function open(text) {
  if (!existsSync(join(root, "dist/index.d.ts"))) throw new Error("there is no dist/: npm run build");
  // Inside the repository, so that `fn-traits` is the package itself, through its exports map.
  const folder = join(cache, "editor");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "user.ts");
  const { options } = ts.convertCompilerOptionsFromJson(strictOptions, root);
  const host = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => (name === file ? text : ts.sys.readFile(name)),
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
  };
  const service = ts.createLanguageService(host);
  const at = (mark) => {
    const position = text.indexOf(`/*${mark}*/`);
    if (position < 0) throw new Error(`no mark ${mark}`);
    return position + mark.length + 4;
  };

  return {
    /** Every error, as a reader sees it. */
    errors: () =>
      [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)].map(({ messageText }) =>
        ts.flattenDiagnosticMessageText(messageText, "\n"),
      ),
    /** What the editor shows above a name: the type on one line, the documentation, its tags. */
    hover(mark) {
      const info = service.getQuickInfoAtPosition(file, at(mark));
      if (!info) throw new Error(`nothing to show at ${mark}`);
      return {
        type: ts.displayPartsToString(info.displayParts).replace(/\s+/g, " "),
        documentation: ts.displayPartsToString(info.documentation),
        tags: (info.tags ?? []).map(({ name, text }) => `${name} ${ts.displayPartsToString(text)}`.trim()),
      };
    },
    /** Where the editor goes: the file in this repository, and the line that it shows. */
    definition(mark) {
      const [first] = service.getDefinitionAtPosition(file, at(mark)) ?? [];
      if (!first) throw new Error(`nowhere to go from ${mark}`);
      // What the server around this service does with each answer: through the declaration map.
      const source = service.getSourceMapper().tryGetSourcePosition({ fileName: first.fileName, pos: first.textSpan.start });
      const { fileName, pos } = source ?? { fileName: first.fileName, pos: first.textSpan.start };
      const content = ts.sys.readFile(fileName);
      const line = content.slice(0, pos).split("\n").length;
      return { file: fileName.slice(root.length + 1), text: content.split("\n")[line - 1] };
    },
    /** What the editor offers after a dot, in its order. */
    completions(mark) {
      const found = service.getCompletionsAtPosition(file, at(mark), { includeCompletionsWithInsertText: true });
      return (found?.entries ?? [])
        .toSorted((a, b) => (a.sortText + a.name < b.sortText + b.name ? -1 : 1))
        .map(({ name }) => name);
    },
    /** What the editor shows between the parentheses of a call. */
    signature(mark) {
      const help = service.getSignatureHelpItems(file, at(mark), undefined);
      const item = help?.items[help.selectedItemIndex];
      if (!item) throw new Error(`no call at ${mark}`);
      return {
        parameters: item.parameters.map(({ displayParts }) => ts.displayPartsToString(displayParts)),
        documentation: ts.displayPartsToString(item.documentation),
      };
    },
  };
}
