// Searches and filters a catalogue of thirty datasets by clicking, as its readers do, then reads it without scripts.
//
//   node search.mjs CATALOGUE SCREENSHOTS
//
// CATALOGUE: what CatalogueOfManyTest wrote. SCREENSHOTS: a folder to make, outside the repository. CHROMIUM in the
// environment: its program, if not Debian's. Exit code 1 if there was a fault, 2 for wrong usage.
import assert from "node:assert/strict";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { launch, violations } from "./chromium.mjs";

const [catalogue, screenshots] = process.argv.slice(2);
if (!catalogue || !screenshots) {
  console.error("usage: node search.mjs CATALOGUE SCREENSHOTS");
  process.exit(2);
}
const first = pathToFileURL(resolve(catalogue, "index.html")).href;

const browser = await launch();
try {
  for (const width of [360, 1280]) {
    await byClicking(width);
  }
  await withoutScripts();
} finally {
  await browser.close();
}
console.log("search and filters: by clicking at 360 and 1280 px, and read without scripts");

async function byClicking(width) {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  page.on("pageerror", (error) => assert.fail(error));
  await page.goto(first);
  await shows(page, 30);

  await page.getByLabel("Chercher", { exact: true }).fill("VELOS comptage"); // no accent, any case, any order
  await shows(page, 5);
  await page.getByLabel("Producteur", { exact: true }).selectOption({ label: "Communauté d'agglomération Privas Centre Ardèche (8)" });
  await shows(page, 3);
  await page.screenshot({ path: join(screenshots, `search-${width}.png`), fullPage: true });

  await page.getByRole("button", { name: "Tout afficher" }).click();
  await shows(page, 30);
  await page.getByLabel("Licence", { exact: true }).selectOption({ label: "ODbL 1.0 (6)" });
  await shows(page, 6);
  await page.getByLabel("Format", { exact: true }).selectOption({ label: "TSV (5)" });
  await page.getByLabel("Thème", { exact: true }).selectOption({ index: 1 });
  await page.getByLabel("Chercher", { exact: true }).fill("rien de tel");
  await shows(page, 0);
  assert.match(await page.getByRole("status").textContent(), /Aucun/);

  await page.getByRole("button", { name: "Tout afficher" }).click();
  await shows(page, 30);
  await page.getByRole("link", { name: "Comptage des vélos 2019" }).click();
  await page.getByRole("link", { name: "Communauté d'agglomération Privas" }).first().click();
  assert.equal(await page.locator("li.card:visible").count(), 8);
  await context.close();
  await holdsForScreenReaders(width);
}

async function holdsForScreenReaders(width) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, bypassCSP: true }); // for axe
  const page = await context.newPage();
  await page.goto(first);
  await page.getByLabel("Chercher", { exact: true }).fill("arbres");
  assert.deepEqual(await violations(page), []);
  await context.close();
}

async function withoutScripts() {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(first);
  assert.equal(await page.locator("li.card:visible").count(), 30);
  assert.equal(await page.locator("form:visible").count(), 0);
  await context.close();
}

async function shows(page, number) {
  await page.waitForFunction(
    (wanted) => [...document.querySelectorAll("li.card")].filter((card) => card.checkVisibility()).length === wanted,
    number,
    { timeout: 10_000 },
  );
}
