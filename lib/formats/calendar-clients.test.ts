import { execFile } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { PublishedEntry } from '@/lib/domain/feed-entries';
import { feedText } from './calendar';
import { CALENDAR, instant, publish } from './test-entries';

// Real calendars read what is written here: Debian's calcurse, khal, vdirsyncer, python3-icalendar, python3-vobject. The
// script of the checks installs them; on a machine without one of them that one is named and not tried.

const TITLE = 'Round 2, 李小龍科技; Söhne \\ Töchter, Avonmead Health';
const WORDS = `With 李小龍, Zoë Łukasiewicz and Dr Priya Nair
Panel
https://meet.example/a,b;c?d=1&e=2
In Callback: https://callback.example/rounds/1`;
const PLACE = '2 Wharf Street, Bristol; second floor';

const text = feedText(CALENDAR, 'https://callback.example');
let folder: string;
const folders: string[] = [];
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'callback-calendar-'));
  fs.mkdirSync(path.join(folder, 'calendar'));
  folders.push(folder);
});
afterAll(() => folders.forEach((each) => fs.rmSync(each, { recursive: true, force: true })));

const put = (name: string, content: string) => {
  fs.writeFileSync(path.join(folder, name), content);
  return path.join(folder, name);
};

/** What a program prints, in a home of its own. */
async function run(program: string, ...args: string[]): Promise<string> {
  const { PATH, NODE_ENV } = process.env;
  const env = { PATH, NODE_ENV, HOME: folder, LC_ALL: 'C.UTF-8', TZ: 'Europe/London' };
  return (await promisify(execFile)(program, args, { env })).stdout;
}

/** Whether a client answers at all; when it does not, that is said by its name. */
async function isHere(name: string, program: string, ...args: string[]): Promise<boolean> {
  const answers = await run(program, ...args).then(
    () => true,
    () => false,
  );
  if (!answers) console.warn(`${name} is not installed: not tried`);
  return answers;
}

/** The system's own Python knows the packages of the system; one that stands before it in the path may not. */
async function pythonWith(module: string): Promise<string | null> {
  for (const python of ['/usr/bin/python3', 'python3']) {
    if (await run(python, '-c', `import ${module}`).then(() => true, () => false)) return python;
  }
  console.warn(`python3-${module} is not installed: not tried`);
  return null;
}

const ICALENDAR = `
import icalendar, json, sys
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
def alarm(event, each):
    at = each['trigger'].dt
    return (at if hasattr(at, 'hour') else event['dtstart'].dt + at).isoformat()
print(json.dumps([dict(
    {name: str(event[name]) for name in ('uid', 'summary', 'status', 'description', 'location', 'url') if name in event},
    sequence=event['sequence'], start=event['dtstart'].dt.isoformat(), end=event['dtend'].dt.isoformat(),
    alarms=[alarm(event, each) for each in event.walk('VALARM')], errors=event.errors,
) for event in calendar.walk('VEVENT')]))`;

test('icalendar for Python reads every entry as it was meant', async () => {
  const python = await pythonWith('icalendar');
  if (!python) return;
  const events = JSON.parse(await run(python, put('read.py', ICALENDAR), put('feed.ics', text)));
  const [start, end] = ['2026-11-26T10:00:00+00:00', '2026-11-26T11:00:00+00:00'];
  expect(events).toEqual([
    {
      uid: 'interview-1@callback',
      sequence: 2,
      status: 'CONFIRMED',
      summary: TITLE,
      description: WORDS,
      location: PLACE,
      url: 'https://callback.example/rounds/1',
      start,
      end,
      alarms: ['2026-11-25T18:00:00+00:00', end],
      errors: [],
    },
    expect.objectContaining({ uid: 'interview-2@callback', sequence: 1, status: 'CANCELLED', alarms: [] }),
    expect.objectContaining({ summary: 'Thank-you note due, Avonmead Health', alarms: ['2026-11-27T11:00:00+00:00'] }),
    expect.objectContaining({ start: '2026-12-04', end: '2026-12-05', alarms: ['2026-12-03T09:00:00+00:00'] }),
  ]);
});

const VOBJECT = `
import json, sys, vobject
calendar = vobject.readOne(open(sys.argv[1], newline='', encoding='utf-8').read())
calendar.validate(raiseException=True)
print(json.dumps([[e.summary.value, e.dtstart.value.isoformat()] for e in calendar.vevent_list]))`;

test('vobject for Python finds nothing to object to', async () => {
  const python = await pythonWith('vobject');
  if (!python) return;
  const events = JSON.parse(await run(python, put('read.py', VOBJECT), put('feed.ics', text)));
  expect(events[0]).toEqual([TITLE, '2026-11-26T10:00:00+00:00']);
  expect(events[3]).toEqual(['Answer Brightmoor’s offer', '2026-12-04']);
});

test('calcurse takes it in and skips nothing', async () => {
  if (!(await isHere('calcurse', 'calcurse', '--version'))) return;
  const told = await run('calcurse', '-D', folder, '-i', put('feed.ics', text));
  expect(told).toContain('3 apps / 1 event / 0 todos / 0 skipped');
  const kept = fs.readFileSync(path.join(folder, 'apts'), 'utf8');
  expect(kept).toContain(`11/26/2026 @ 10:00 -> 11/26/2026 @ 11:00`);
  expect(kept).toContain(`!${TITLE}`);
  expect(kept).toContain('12/04/2026 [1] Answer Brightmoor’s offer');
  const [note = ''] = fs.readdirSync(path.join(folder, 'notes'));
  expect(fs.readFileSync(path.join(folder, 'notes', note), 'utf8')).toBe(`${WORDS}\n-- \nLocation: ${PLACE}\n`);
});

const khalConfig = () => `[calendars]
[[one]]
path = ${folder}/calendar
[locale]
local_timezone = Europe/London
default_timezone = Europe/London
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = ${folder}/khal.db
`;

test('khal shows it', async () => {
  if (!(await isHere('khal', 'khal', '--version'))) return;
  const khal = (...args: string[]) => run('khal', '-c', put('config', khalConfig()), ...args);
  await khal('import', '--batch', '-a', 'one', put('feed.ics', text));
  const format = '{start-date} {start-time}-{end-time}|{title}|{location}|{status}';
  const shown = (await khal('list', '2026-11-20', '30d', '--format', format)).split('\n').map((line) => line.trimEnd());
  expect(shown).toContain(`2026-11-26 10:00-11:00|${TITLE}|${PLACE}|CONFIRMED`);
  expect(shown).toContain('2026-11-26 10:00-11:00|Round 1, Larkhill||CANCELLED');
  expect(shown).toContain('2026-11-27 10:30-11:00|Thank-you note due, Avonmead Health||CONFIRMED');
  expect(shown).toContain('2026-12-04 -|Answer Brightmoor’s offer||CONFIRMED');
});

const vdirConfig = (port: number) => `[general]
status_path = "${folder}/status/"
[pair callback]
a = "feed"
b = "here"
collections = null
[storage feed]
type = "http"
url = "http://127.0.0.1:${port}/feed/secret.ics"
[storage here]
type = "filesystem"
path = "${folder}/calendar/"
fileext = ".ics"
`;

test('vdirsyncer keeps in step with it', async () => {
  if (!(await isHere('vdirsyncer', 'vdirsyncer', '--version'))) return;
  let published: PublishedEntry[] = CALENDAR;
  const server = http.createServer((_request, response) => {
    response.setHeader('content-type', 'text/calendar; charset=utf-8');
    response.end(feedText(published, 'https://callback.example'));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const sync = async () => {
    await run('vdirsyncer', '-c', path.join(folder, 'config'), 'sync');
    return fs.readdirSync(path.join(folder, 'calendar')).map((file) => fs.readFileSync(path.join(folder, 'calendar', file), 'utf8'));
  };
  try {
    put('config', vdirConfig((server.address() as AddressInfo).port));
    await run('vdirsyncer', '-c', path.join(folder, 'config'), 'discover');
    expect(await sync()).toHaveLength(4);
    const moved = { start: instant('2026-11-26T12:00:00Z'), end: instant('2026-11-26T13:00:00Z') };
    published = [publish({ span: moved }, 3), ...CALENDAR.slice(2)];
    const kept = (await sync()).sort();
    expect(kept).toHaveLength(3);
    expect(kept.join()).toMatch(/SEQUENCE:3\r?\n[^]*DTSTART:20261126T120000Z/);
  } finally {
    server.close();
  }
});
