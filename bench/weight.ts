import { gzipSync } from 'node:zlib';
import type { Visitor } from './visitor';

export type Weight = { html: number; script: number };

const SCRIPT = /<script\b[^>]*>/g;

/** The bytes of a page: its HTML as it is, and every script that it loads, each compressed on its own. */
export async function weigh(visitor: Visitor, path: string): Promise<Weight> {
  const html = await visitor.open(path);
  let script = 0;
  for (const source of scriptsOf(html)) script += gzipSync(await visitor.fetchBytes(source)).length;
  return { html: Buffer.byteLength(html), script };
}

/** The scripts a browser of today loads; those for old ones only (nomodule) it leaves alone. */
function scriptsOf(html: string): Set<string> {
  const tags = [...html.matchAll(SCRIPT)].map(([tag]) => tag).filter((tag) => !/\bnomodule\b/i.test(tag));
  return new Set(tags.flatMap((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1] ?? []));
}
