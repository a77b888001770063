// A user's editor on TypeScript 7, whose language service is a process that speaks the Language Server
// Protocol.
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strictOptions } from "../../scripts/lib/compile.mjs";
import { compiler } from "../../scripts/lib/compilers.mjs";
import { cache, root } from "../../scripts/lib/process.mjs";

/** Starts the server; `stop` ends it. */
export async function start() {
  // Inside the repository, so that `fn-traits` is the package itself, through its exports map.
  const folder = join(cache, "editor-7");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: strictOptions }));
  const child = spawn(process.execPath, [compiler("7.0").tsc, "--lsp", "--stdio"], { cwd: folder, stdio: ["pipe", "pipe", "inherit"] });

  const send = (message) => {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const waiting = new Map();
  let received = Buffer.alloc(0);
  child.stdout.on("data", (data) => {
    received = Buffer.concat([received, data]);
    for (;;) {
      const head = /Content-Length: (\d+).*?\r\n\r\n/is.exec(received.toString("latin1"));
      if (!head) return;
      const end = head.index + head[0].length + Number(head[1]);
      if (received.length < end) return;
      answer(JSON.parse(received.subarray(head.index + head[0].length, end).toString()));
      received = received.subarray(end);
    }
  });
  function answer({ id, method, params, result, error }) {
    if (method === undefined) waiting.get(id)?.({ result, error });
    // The server asks for settings, of which there are none.
    else if (id !== undefined) send({ id, result: params?.items?.map(() => null) ?? null });
  }
  let requests = 0;
  const request = (method, params) =>
    new Promise((resolve, reject) => {
      const id = ++requests;
      waiting.set(id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result)));
      send({ id, method, params });
    });

  await request("initialize", { processId: process.pid, rootUri: pathToFileURL(folder).href, capabilities: {} });
  send({ method: "initialized", params: {} });

  let files = 0;
  /** Opens a program, and gives the place behind the mark, a comment that holds nothing but this word. */
  function open(text, mark) {
    const uri = pathToFileURL(join(folder, `user${++files}.ts`)).href;
    send({ method: "textDocument/didOpen", params: { textDocument: { uri, languageId: "typescript", version: 1, text } } });
    const before = text.slice(0, text.indexOf(`/*${mark}*/`) + mark.length + 4).split("\n");
    return { textDocument: { uri }, position: { line: before.length - 1, character: before.at(-1).length } };
  }
  return {
    /** What the editor offers at the mark, in its order. */
    async completions(text, mark) {
      const found = await request("textDocument/completion", open(text, mark));
      const items = found?.items ?? found ?? [];
      const order = ({ sortText, label }) => (sortText ?? label) + label;
      return items.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)).map(({ label }) => label);
    },
    /** The type that the editor shows above the name behind the mark, on one line. */
    async hover(text, mark) {
      const found = await request("textDocument/hover", open(text, mark));
      const value = found?.contents?.value ?? "";
      return value.replace(/^```\w*\n|\n```[\s\S]*$/g, "").replace(/\s+/g, " ");
    },
    stop: () => void child.kill(),
  };
}
