// What the scripts of this folder share: Chromium itself, and axe, which knows what a screen reader needs.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** CHROMIUM in the environment: its program, if not Debian's. */
export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [], // Chromium's sandbox refuses to run as root
  });
}

/** What axe finds on a page, a line each. */
export async function violations(page) {
  await page.evaluate(axeSource);
  const result = await page.evaluate(() => globalThis.axe.run());
  return result.violations.map((violation) => {
    const where = violation.nodes.map((node) => node.target.join(" ")).slice(0, 3).join(" | ");
    return `axe ${violation.id}: ${violation.help} (${where})`;
  });
}
