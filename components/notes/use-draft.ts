'use client';
import { useSavedDraft } from '@/components/forms/use-saved-draft';
import { saveDraftAction } from '@/lib/actions/notes';

export type Draft = { subject: string; body: string; channel: string };

/** The draft of a note: it saves itself. */
export function useDraft(id: string, { version, subject, body, channel }: Draft & { version: number }) {
  return useSavedDraft<Draft>({ id, key: `callback.note.${id}`, version }, { subject, body, channel }, saveDraftAction);
}
