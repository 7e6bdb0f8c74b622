/** Finds the Chrome or Chromium for the end-to-end tests; on Debian and Ubuntu it installs one where there is none. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser's path: TIERWISE_BROWSER first, then the usual places, then a fresh install; `null` if all fail. */
export function findBrowser(): string | null {
  return installed() ?? (install() ? installed() : null);
}

function installed(): string | null {
  const named = process.env['TIERWISE_BROWSER'];
  return [...(named ? [named] : []), ...usualPlaces].find((path) => existsSync(path)) ?? null;
}

function install(): boolean {
  if (spawnSync('apt-get', ['--version']).status !== 0) {
    console.log('Install Chrome or Chromium, or name one in TIERWISE_BROWSER.');
    return false;
  }
  const root = process.getuid?.() === 0;
  console.log('No Chrome or Chromium here: installing Debian’s chromium with apt-get.');
  const apt = (...args: string[]) =>
    spawnSync(root ? 'apt-get' : 'sudo', root ? args : ['apt-get', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium');
}
