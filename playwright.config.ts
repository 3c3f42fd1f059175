import fs from 'node:fs';
import { chromium, defineConfig, devices } from '@playwright/test';

const port = process.env.E2E_PORT ?? '3210';
const baseURL = `http://localhost:${port}`;

// A second list replaces the first, so these are what Playwright switches off and matters here, and then the two pages
// that a whole Chromium opens for the address bar of each window: a fifth of its time.
const FEATURES_OFF = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
].join(',');

const found = (places: (string | undefined)[]) => places.find((place) => place && fs.existsSync(place));
// Playwright's own Chromium where it is installed, else the system's. Its shell without a window needs a third less time,
// but knows no notifications.
const whole = [
  process.env.CHROMIUM_PATH,
  chromium.executablePath(),
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const shell = [process.env.CHROMIUM_PATH, '/usr/bin/chromium-headless-shell', ...whole];

const launchOptions = (places: (string | undefined)[]) => ({
  executablePath: found(places),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--disable-features=${FEATURES_OFF}`,
    // The network is closed: no name but the app's own resolves.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
  ],
});

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  // A busy machine is slow, not wrong: the expectations below keep their own, shorter patience.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    colorScheme: 'light',
    // Nothing is waited for that only moves: an eighth of the time.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    // Only e2e/install.spec.ts is about the service worker; elsewhere it would stand between the tests and the network.
    serviceWorkers: 'block',
  },
  projects: [
    { name: 'pages', testIgnore: 'install.spec.ts', use: { launchOptions: launchOptions(shell) } },
    { name: 'installed', testMatch: 'install.spec.ts', use: { launchOptions: launchOptions(whole) } },
  ],
  webServer: {
    command: 'node e2e/server.mjs',
    // The second server, with a mail server, is ready last.
    url: `http://localhost:${Number(port) + 1}/health`,
    reuseExistingServer: false,
    // The start builds first when a source is newer than the build.
    timeout: 240_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    env: {
      PORT: port,
      JOBS: 'on',
      NEXTAUTH_URL: baseURL,
      NEXTAUTH_SECRET: 'a secret of the browser tests and of nothing else',
    },
  },
});
