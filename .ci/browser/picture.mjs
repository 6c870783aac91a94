// Takes pictures of the top of pages, as README shows them.
//
//   node picture.mjs PAGE PICTURE [PAGE PICTURE]...
//
// CHROMIUM in the environment: its program, if not Debian's.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { launch } from "./chromium.mjs";

const files = process.argv.slice(2);
if (files.length === 0 || files.length % 2 === 1) {
  console.error("usage: node picture.mjs PAGE PICTURE [PAGE PICTURE]...");
  process.exit(2);
}

const browser = await launch();
try {
  for (let i = 0; i < files.length; i += 2) {
    const page = await browser.newPage({ viewport: { width: 1080, height: 1180 }, colorScheme: "light" });
    await page.goto(pathToFileURL(resolve(files[i])).href);
    await page.screenshot({ path: files[i + 1] });
    await page.close();
  }
} finally {
  await browser.close();
}
