import type { IconName } from '@/components/ui/icon';
import type { Command } from '@/lib/domain/commands';
import type { Stage } from '@/lib/domain/pipeline';
import type { Piece } from '@/lib/domain/search-marks';

/** One thing that was found, ready to be shown. */
export type FoundLine = {
  id: string;
  href: string;
  face: { person: string } | { company: string } | { icon: IconName };
  /** none where the words themselves are what was found */
  title: Piece[];
  meta: string;
  line: Piece[];
  /** words of people are set in serif */
  voice: 'people' | 'app';
  when: string;
  stage: Stage | null;
};

export type FoundGroup = { part: string; label: string; lines: FoundLine[]; more: string | null };

/** What the palette shows for what was typed. */
export type Answer = { groups: FoundGroup[]; commands: Command[]; count: string };
