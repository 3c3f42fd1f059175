import { BEATRIZ, HELEN, JONAH, MARCUS } from './sample-avonmead-people';
import { FIT_OF_AVONMEAD_PANEL, toldThePanel } from './sample-claims';
import { roundedDown, type SampleClock } from './sample-clock';
import { letterTo } from './sample-letters';
import { met, type SampleNote, type SampleRound } from './sample-picture';
import { wasAsked } from './sample-questions';
import { toldAtAvonmead } from './sample-tellings';
import { Temporal } from './temporal';
import { addWorkingDays } from './working-days';

const ORDINALS = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth ' +
  'twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'
).split(' ');

const CLINIC = 'His first clinic, and the queue out of the door.';
const GLADYS = 'The waiting list that only Gladys can see.';
const PAPER = 'Nurses trust the paper because the paper has never gone down.';

/** Four people one after the other in one sitting, which ran over by 25 minutes. */
export function avonmeadPanel(clock: SampleClock, ownerName: string): SampleRound {
  const start = roundedDown(clock.ago(6, 40), 15);
  const end = clock.ago(3, 45);
  const decision = addWorkingDays(clock.today, 6);
  const marcus = met(MARCUS, 'executive', CLINIC, 'Wants fewer reports, read properly.');
  const helen = met(HELEN, 'cross-functional', GLADYS, PAPER, 'She asked to see the shadowing rota.');
  const jonah = met(JONAH, 'team-member', 'Runs every go-live from a folding chair in reception.');
  const beatriz = met(BEATRIZ, 'cross-functional', 'Cost per appointment kept, not per appointment booked.');
  return {
    kind: 'round',
    bookedAt: clock.at(clock.workday(-7), '16:20'),
    remark: 'Panel on site. Ask for Marcus at the front desk.',
    sittings: [
      {
        planned: { start, end: roundedDown(end.subtract({ minutes: 25 }), 5) },
        actual: { start, end },
        format: 'panel',
        place: 'Bristol',
        met: [
          { ...marcus, until: clock.ago(5, 55) },
          { ...helen, until: clock.ago(5, 5) },
          { ...jonah, until: clock.ago(4, 15) },
          beatriz,
        ],
      },
    ],
    signs: ['next-steps', 'introduced', 'sold'],
    tellings: toldAtAvonmead(MARCUS, HELEN, JONAH),
    claims: toldThePanel(HELEN, BEATRIZ),
    fit: FIT_OF_AVONMEAD_PANEL,
    asked: [
      wasAsked(MARCUS, 'How would you run the first 90 days?', 'Sit beside the work for thirty days before touching it.'),
      wasAsked(HELEN, 'When did you last change your mind?', 'About the paper book on the referrals desk.'),
    ],
    stated: { words: `A decision by the ${ORDINALS[decision.day - 1]}.`, on: decision, saidAt: end },
    notes: [noteToJonah(clock, ownerName), noteToMarcus(clock, ownerName), noteToHelen(clock, ownerName)],
  };
}

/** Sent today, even when today has only just begun. */
function noteToJonah(clock: SampleClock, ownerName: string): SampleNote {
  const sentAt = clock.ago(0, 42);
  const isToday = Temporal.Instant.compare(sentAt, clock.midnight) >= 0;
  const letter = letterTo(
    JONAH,
    ownerName,
    'The folding chair, and thank you',
    'Thank you for showing me reception, and the folding chair you run every go-live from. I have never seen a ' +
      'handover plan with so little paper and so few surprises.',
    'I would like to do this work beside you. It was a real pleasure to meet the whole team.',
  );
  return { person: JONAH, letter, state: 'sent', at: isToday ? sentAt : clock.midnight };
}

function noteToMarcus(clock: SampleClock, ownerName: string): SampleNote {
  const letter = letterTo(
    MARCUS,
    ownerName,
    'Your first clinic, and thank you',
    'Thank you for going first. Your first clinic, and the queue out of the door, told me more about the job than ' +
      'the advertisement did.',
    'You said you want fewer reports, read properly. I would begin by asking who reads each of them today.',
  );
  return { person: MARCUS, letter, state: 'draft', at: clock.ago(0, 20) };
}

/** Has a sentence in common with Jonah's note, so that the check before sending finds something to say. */
function noteToHelen(clock: SampleClock, ownerName: string): SampleNote {
  const letter = letterTo(
    HELEN,
    ownerName,
    'The waiting list, and thank you',
    'Thank you for your time, and for being so frank about the waiting list that only Gladys can see. I have thought ' +
      'about it on and off ever since.',
    'When you said the nurses trust the paper because the paper has never gone down, I recognised our referrals desk ' +
      'in 2024. What worked there was sitting beside the book for three weeks before touching it, and I would want ' +
      'to start the same way with Gladys.',
    'I left surer than I arrived that this is work I want to do. It was a real pleasure to meet the whole team.',
  );
  return { person: HELEN, letter, state: 'draft', at: clock.ago(0, 1) };
}
