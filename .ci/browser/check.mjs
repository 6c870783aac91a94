// Looks at HTML pages with Chromium as readers do: narrow and wide, light and dark, on paper, by a screen reader's rules.
//
//   node check.mjs PAGES SCREENSHOTS
//
// PAGES: a folder, of which every .html file is opened from the file system. SCREENSHOTS: a folder to make, outside the
// repository. CHROMIUM in the environment: its program, if not Debian's. Prints one line a page and one a fault; exit
// code 1 if there was a fault, 2 for wrong usage.
import { mkdir, readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { launch, violations } from "./chromium.mjs";

const LOOKS = [360, 1280].flatMap((width) => ["light", "dark"].map((colorScheme) => ({ width, colorScheme })));

const [pages, screenshots] = process.argv.slice(2);
if (!pages || !screenshots) {
  console.error("usage: node check.mjs PAGES SCREENSHOTS");
  process.exit(2);
}

const files = (await readdir(pages, { recursive: true })).filter((name) => name.endsWith(".html")).sort();
if (files.length === 0) {
  console.error(`no .html file in ${pages}`);
  process.exit(2);
}

const browser = await launch();
let faults = 0;
try {
  for (const file of files) {
    const found = await faultsOf(resolve(pages, file), join(screenshots, file.replaceAll(/[\\/]/g, "--")));
    console.log(`${found.length === 0 ? "ok    " : "FAULTY"} ${file}`);
    found.forEach((fault) => console.log(`         ${fault}`));
    faults += found.length;
  }
} finally {
  await browser.close();
}
console.log(`${files.length} pages, ${LOOKS.length} looks each and on paper: ${faults} faults; pictures are in ${screenshots}`);
process.exit(faults === 0 ? 0 : 1);

/** What is wrong with one page, each fault once with the looks that show it. */
async function faultsOf(file, picture) {
  await mkdir(screenshots, { recursive: true });
  const found = new Map();
  for (const look of LOOKS) {
    const context = await browser.newContext({
      viewport: { width: look.width, height: 800 },
      colorScheme: look.colorScheme,
      bypassCSP: true, // axe is put into pages whose policy forbids foreign scripts, as it should
    });
    const report = (fault) => found.set(fault, [...(found.get(fault) ?? []), `${look.width} px ${look.colorScheme}`]);
    try {
      const page = await open(context, file, report);
      await page.screenshot({ path: `${picture}-${look.width}-${look.colorScheme}.png`, fullPage: true });
      await checkLook(page, report);
      if (look === LOOKS[0]) {
        await checkPaper(page, `${picture}.pdf`, report);
      }
    } finally {
      await context.close();
    }
  }
  return [...found].map(([fault, looks]) => {
    const shown = [...new Set(looks)];
    return shown.length === LOOKS.length ? fault : `${fault} [${shown.join(", ")}]`;
  });
}

async function open(context, file, report) {
  const page = await context.newPage();
  page.on("request", (request) => {
    if (!/^(file|data|blob|about):/.test(request.url())) {
      report(`asks the network for ${request.url()}`);
    }
  });
  page.on("requestfailed", (request) => {
    if (request.url().startsWith("file:")) {
      report(`does not find ${request.url()}`);
    }
  });
  page.on("pageerror", (error) => report(`script fails: ${error.message}`));
  await context.route(/^https?:/, (route) => route.abort());
  await page.goto(pathToFileURL(file).href, { waitUntil: "load" });
  return page;
}

/** With everything unfolded: what hides in a fold has to hold too. */
async function checkLook(page, report) {
  const overflow = await page.evaluate(() => {
    document.querySelectorAll("details").forEach((fold) => (fold.open = true));
    return document.documentElement.scrollWidth - document.documentElement.clientWidth;
  });
  if (overflow > 0) {
    report(`scrolls sideways by ${overflow} px`);
  }
  (await violations(page)).forEach(report);
}

async function checkPaper(page, path, report) {
  await page.pdf({ path, format: "A4" });
  if ((await stat(path)).size === 0) {
    report("prints to an empty PDF");
  }
}
