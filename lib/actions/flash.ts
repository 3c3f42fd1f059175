import 'server-only';
import { randomUUID } from 'node:crypto';
import { cookies } from 'next/headers';
import { cutToRoom } from '@/lib/domain/words';

export const UNDO_ACTS = ['removal', 'sent', 'mail', 'skip', 'move', 'cancel', 'check-in', 'settle', 'many'] as const;
export type UndoAct = (typeof UNDO_ACTS)[number];

/** What the toast says next, the one thing its Undo takes back, and where it leads. */
export type Flash = {
  id: string;
  words: string;
  undo: { act: UndoAct; id: string } | null;
  /** where to look into it, a page of ours */
  link?: { href: string; label: string } | null;
};

/** A browser drops a cookie of more than 4,096 bytes, and the undo with it. This leaves room for all but the words. */
const ROOM = 2_400;
const MOST_LETTERS = 300;

export const FLASH_COOKIE = 'callback.flash';

/** Says something once, on whichever page is drawn next, with or without JavaScript. */
export async function say(words: string, undo: Flash['undo'] = null, link: Flash['link'] = null): Promise<void> {
  const flash: Flash = { id: randomUUID(), words: cutToRoom(words, ROOM, MOST_LETTERS), undo, link };
  (await cookies()).set(FLASH_COOKIE, JSON.stringify(flash), { path: '/', maxAge: 8, sameSite: 'lax', httpOnly: false });
}

/** @returns what there is to say, or null. A cookie that somebody else wrote says nothing. */
export async function pendingFlash(): Promise<Flash | null> {
  const text = (await cookies()).get(FLASH_COOKIE)?.value;
  if (!text) return null;
  try {
    const flash = JSON.parse(text) as Flash;
    const undo = UNDO_ACTS.find((act) => act === flash.undo?.act) ? flash.undo : null;
    const isOurs = /^\/[a-z]/.test(String(flash.link?.href));
    const link = flash.link && isOurs ? { href: String(flash.link.href), label: String(flash.link.label).slice(0, 40) } : null;
    return { id: String(flash.id), words: String(flash.words).slice(0, MOST_LETTERS), undo, link };
  } catch {
    return null;
  }
}
