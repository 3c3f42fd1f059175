import fs from 'node:fs';
import path from 'node:path';

/** What `npm start` understands. Each rule says in one sentence what is wrong, or nothing. */
const RULES = {
  PORT: (port) => isPort(port) || `PORT must be a whole number from 1 to 65535, not "${port}".`,
  HOST: (host) => /^[\w.:%-]+$/.test(host) || `HOST must be a name or an address to listen on, not "${host}".`,
  DATABASE_URL: (url) =>
    /^file:[^?]/.test(url) || 'DATABASE_URL must name a file, for example file:./data/callback.db.',
  DATA_DIR: (dir) => isWritable(dir) || `DATA_DIR must be a folder that Callback may write to, and "${dir}" is not.`,
  NEXTAUTH_URL: (url) =>
    isWebAddress(url) || `NEXTAUTH_URL must be an address that starts with http:// or https://, not "${url}".`,
  SMTP_URL: (url) =>
    isMailServer(url) || 'SMTP_URL must be an address such as smtp://name:password@mail.example.org:587, or smtps:// for port 465.',
  MAIL_FROM: (from) =>
    /^([^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(from.trim()) ||
    `MAIL_FROM must be the address that mail goes out from, such as callback@example.org, not "${from}".`,
  NEXTAUTH_SECRET: (secret) =>
    Buffer.byteLength(secret) >= 32 ||
    'NEXTAUTH_SECRET must be 32 bytes or longer; leave it out and Callback makes one of its own.',
};

/**
 * @param {Record<string, string | undefined>} env what the person set; an empty value counts as not set
 * @returns {Record<string, string>} the same settings with the defaults filled in
 */
export function withDefaults(env) {
  const port = env.PORT || '3000';
  return {
    PORT: port,
    HOST: env.HOST || '127.0.0.1',
    DATA_DIR: env.DATA_DIR || './data',
    NEXTAUTH_URL: env.NEXTAUTH_URL || `http://localhost:${isPort(port) ? port : 3000}`,
    ...(env.SMTP_URL && { SMTP_URL: env.SMTP_URL }),
    ...(env.MAIL_FROM && { MAIL_FROM: env.MAIL_FROM }),
    ...(env.DATABASE_URL && { DATABASE_URL: env.DATABASE_URL }),
    ...(env.NEXTAUTH_SECRET && { NEXTAUTH_SECRET: env.NEXTAUTH_SECRET }),
  };
}

/**
 * @param {Record<string, string>} settings as withDefaults returns them
 * @returns {string[]} one sentence per wrong setting
 */
export function problemsWith(settings) {
  const halves = Boolean(settings.SMTP_URL) !== Boolean(settings.MAIL_FROM);
  const together = halves ? ['SMTP_URL and MAIL_FROM belong together: set both, or neither.'] : [];
  const wrong = Object.entries(RULES).flatMap(([name, check]) => {
    const verdict = settings[name] === undefined || check(settings[name]);
    return verdict === true ? [] : [verdict];
  });
  return [...wrong, ...together];
}

function isPort(text) {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535;
}

function isWebAddress(text) {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function isMailServer(url) {
  return URL.canParse(url) && /^smtps?:$/.test(new URL(url).protocol) && new URL(url).hostname !== '';
}

function isWritable(dir) {
  try {
    fs.mkdirSync(dir, { recursive: true, mode: 0o700 });
    const trial = path.join(dir, `.trial-${process.pid}`);
    fs.writeFileSync(trial, '');
    fs.rmSync(trial);
    return true;
  } catch {
    return false;
  }
}
