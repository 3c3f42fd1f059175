import { expect, test } from 'vitest';
import { layStrands } from '@/lib/domain/insights-strands';
import { pictureOf, type PictureFacts } from './insights-picture';

const line = { source: 'Referral', reached: 1, ending: 'live', weight: 1, label: 'Company 1' } as const;
const FACTS: PictureFacts = {
  title: 'Referrals answer.',
  lead: 'Four of four <replied> & "more"\u0000\uD800.',
  laid: layStrands([line, { ...line, source: 'R&D', ending: 'closed', label: '' }]),
  funnel: [{ name: 'Applied', n: 2 }],
  columns: [{ title: 'Who replies', rows: [{ label: 'Referral', value: '4 of 4' }] }],
};

test('a picture is well-formed, whatever is written in it', () => {
  const svg = pictureOf(FACTS);
  expect(svg).toContain('Four of four &lt;replied&gt; &amp; &quot;more&quot;.');
  expect(svg).toContain('>R&amp;D</text>');
  expect(svg.match(/<(?!\/)[a-z]+/g)!.length - svg.match(/\/>/g)!.length).toBe(svg.match(/<\/[a-z]+>/g)!.length);
});

test('it needs nothing from anywhere', () => {
  expect(pictureOf(FACTS).replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:|url\(|<style|<script|href|var\(/);
});

test('there is a line for each application and its label, and none without', () => {
  const svg = pictureOf(FACTS);
  expect(svg.match(/stroke="#24368F"|stroke="#C3C6BC"/g)).toHaveLength(2);
  expect(svg.match(/Company \d/g)).toEqual(['Company 1']);
});
