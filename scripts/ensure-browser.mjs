// The browser tests need a Chromium: Playwright's own, or the system's.
import fs from 'node:fs';
import { chromium } from '@playwright/test';

const places = [
  process.env.CHROMIUM_PATH,
  chromium.executablePath(),
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

if (!places.some((place) => place && fs.existsSync(place))) {
  console.error(
    'The browser tests need Chromium, and there is none: run "npx playwright install chromium", or on Debian and ' +
      'Ubuntu "apt-get install chromium", or set CHROMIUM_PATH to the one you have.',
  );
  process.exitCode = 1;
}
