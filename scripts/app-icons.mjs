// Writes public/icons: the mark as PNG for home screens and notifications, and as SVG in each heat for the tab. The
// results are kept; run it by hand after the mark has changed: node scripts/app-icons.mjs
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = path.join(root, 'public/icons');

// The tokens of app/globals.css, in light and dark.
const INK = ['#171B2B', '#ECECE3'];
const HOT = ['#D9431E', '#F2633F'];
const PEN = ['#24368F', '#A5B6FF'];
const DOTS = { rest: INK, cool: PEN, warm: ['#C27A00', '#E3A22F'], hot: HOT, late: HOT };
const PAPER = '#F3F4EF';

const RING = 'M20.6 7.2A9.3 9.3 0 1 0 20.6 18.8';
const mark = (ring, dot) =>
  `<path d="${RING}" fill="none" stroke="${ring}" stroke-width="4.2"/><circle cx="21.6" cy="13" r="3" fill="${dot}"/>`;

/** The mark on a ground, so that `share` of the width is the mark, which is 22 of its 26 wide and leans to the right. */
function onGround(share, radius, content = mark(INK[0], HOT[0])) {
  const scale = (share * 100) / 22.2;
  const place = `translate(${50 - 13.1 * scale} ${50 - 13 * scale}) scale(${scale})`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="100" height="100" rx="${radius}" fill="${PAPER}"/><g transform="${place}">${content}</g></svg>`;
}

function lucide(name) {
  const svg = fs.readFileSync(path.join(root, 'node_modules/lucide-static/icons', `${name}.svg`), 'utf8');
  const inner = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'));
  const strokes = `fill="none" stroke="${PEN[0]}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"`;
  return `<g transform="translate(1 1)" ${strokes}>${inner}</g>`;
}

const IMAGES = {
  'icon-192': [192, onGround(0.6, 22)],
  'icon-512': [512, onGround(0.6, 22)],
  // What a launcher cuts away lies outside a circle of 80%.
  'maskable-192': [192, onGround(0.5, 0)],
  'maskable-512': [512, onGround(0.5, 0)],
  'apple-touch-icon': [180, onGround(0.58, 0)],
  'shortcut-log': [96, onGround(0.5, 50, lucide('plus'))],
  'shortcut-notes': [96, onGround(0.5, 50, lucide('mail'))],
  // Only its outline counts: the system gives it its own colour.
  'badge-96': [96, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="1 1 24 24">${mark('#fff', '#fff')}</svg>`],
};

fs.mkdirSync(folder, { recursive: true });
for (const [heat, dot] of Object.entries(DOTS)) {
  const style = `.r{stroke:${INK[0]}}.d{fill:${dot[0]}}@media (prefers-color-scheme:dark){.r{stroke:${INK[1]}}.d{fill:${dot[1]}}}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 26 26"><style>${style}</style><path class="r" d="${RING}" fill="none" stroke-width="4.2"/><circle class="d" cx="21.6" cy="13" r="3"/></svg>`;
  fs.writeFileSync(path.join(folder, `mark-${heat}.svg`), `${svg}\n`);
}

const places = [process.env.CHROMIUM_PATH, chromium.executablePath(), '/usr/bin/chromium', '/usr/bin/google-chrome'];
const executablePath = places.find((place) => place && fs.existsSync(place));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const [name, [size, svg]] of Object.entries(IMAGES)) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  await page.locator('svg').first().screenshot({ path: path.join(folder, `${name}.png`), omitBackground: true });
}
await browser.close();
