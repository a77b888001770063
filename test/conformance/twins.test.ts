// The twins of the programs that rustc accepts run: what the types let pass, the run time does too.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";

interface Verdicts {
  programs: Record<string, { verdict: "accept" | "reject"; codes: string[] }>;
}

const folder = new URL("../../conformance/", import.meta.url);
const { programs } = JSON.parse(readFileSync(new URL("verdicts.json", folder), "utf8")) as Verdicts;
const twins = ["programs/", "more/"].flatMap((set) =>
  readdirSync(new URL(set, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith("program.ts"))
    .map((name) => ({ id: name.split(/[\\/]/)[0]!, file: fileURLToPath(new URL(`${set}${name}`, folder)) })),
);

describe("accepted by rustc", () => {
  test.each(twins.filter(({ id }) => programs[id]?.verdict === "accept"))("$id", async ({ file }) => {
    await expect(import(/* @vite-ignore */ pathToFileURL(file).href)).resolves.toBeDefined();
  });
});
