// Builds dist/: the panel under a name with its hash, then the loader that carries the panel's integrity.
// `--check` only looks at the sizes of the last build. Either way a file over its gate fails.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import * as esbuild from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const dist = join(here, "dist");
const GATES = { load: 5120, all: 15360 };
const TARGETS = { load: 4096, all: 12288 };
const KEEP_DAYS = 7;

const minifiedCss = {
  name: "minified-css",
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await esbuild.transform(readFileSync(path, "utf8"), { loader: "css", minify: true });
      return { contents: code.trim(), loader: "text" };
    });
  },
};

async function bundle(entry, define = {}) {
  const result = await esbuild.build({
    entryPoints: [join(here, "src", entry)],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    plugins: [minifiedCss],
    define,
  });
  return Buffer.from(result.outputFiles[0].contents);
}

async function build() {
  mkdirSync(dist, { recursive: true });
  const panel = await bundle("panel/index.ts");
  const name = `panel.${createHash("sha256").update(panel).digest("hex").slice(0, 12)}.js`;
  const integrity = "sha256-" + createHash("sha256").update(panel).digest("base64");
  const loader = await bundle("loader/index.ts", {
    PANEL_FILE: JSON.stringify(name),
    PANEL_HASH: JSON.stringify(integrity),
  });
  dropOldPanels(name);
  writeFileSync(join(dist, name), panel);
  writeFileSync(join(dist, "banter.js"), loader);
  const load = size("banter.js");
  const manifest = { loader: "banter.js", panel: name, integrity, brotli: { load, all: load + size(name) } };
  writeFileSync(join(dist, "manifest.json"), JSON.stringify(manifest, null, 2) + "\n");
}

// A page may still hold last week's loader in its cache: the panel it names stays for a while.
function dropOldPanels(current) {
  const limit = Date.now() - KEEP_DAYS * 86_400_000;
  for (const file of readdirSync(dist)) {
    const path = join(dist, file);
    if (/^panel\..*\.js$/.test(file) && file !== current && statSync(path).mtimeMs < limit) rmSync(path);
  }
}

function size(file) {
  return brotliCompressSync(readFileSync(join(dist, file))).length;
}

function report(sizes) {
  for (const [what, bytes] of Object.entries(sizes)) {
    const verdict = bytes > GATES[what] ? "OVER THE GATE" : bytes > TARGETS[what] ? "over target" : "ok";
    console.log(`${what.padEnd(5)} ${bytes} B brotli (target ${TARGETS[what]}, gate ${GATES[what]}): ${verdict}`);
  }
  return Object.entries(sizes).every(([what, bytes]) => bytes <= GATES[what]);
}

if (!process.argv.includes("--check")) await build();
if (!report(JSON.parse(readFileSync(join(dist, "manifest.json"), "utf8")).brotli)) process.exit(1);
