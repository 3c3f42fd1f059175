// Writes public/icons.svg: the Lucide icons the app uses as one sprite, so that an icon costs a line of HTML and no
// script. Run it after adding a name: node scripts/icon-sprite.mjs
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const source = fs.readFileSync(path.join(root, 'components/ui/icon.tsx'), 'utf8');
const names = [...source.matchAll(/^ {2}\| '([a-z0-9-]+)';?$/gm)].map((match) => match[1]);

const symbols = names.map((name) => {
  const svg = fs.readFileSync(path.join(root, 'node_modules/lucide-static/icons', `${name}.svg`), 'utf8');
  const inner = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>')).replace(/\s*\n\s*/g, '');
  return `<symbol id="${name}" viewBox="0 0 24 24">${inner}</symbol>`;
});
const licence = '<!-- Lucide, ISC licence, https://lucide.dev/license -->';
fs.writeFileSync(
  path.join(root, 'public/icons.svg'),
  `<svg xmlns="http://www.w3.org/2000/svg">${licence}\n${symbols.join('\n')}\n</svg>\n`,
);
