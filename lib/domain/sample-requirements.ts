import { FLU, FORTY_ONE, PULLED_BACK, REPLACEMENT, SAYING_NO, SIX_WEEKS, TWO_MANAGERS } from './sample-stories';
import type { SampleRequirement } from './sample-story';

type Posting = { jobDescription: string; requirements: SampleRequirement[] };

const met = (weight: SampleRequirement['weight']) => {
  return (words: string, competency: SampleRequirement['competency'], by: Pick<SampleRequirement, 'story' | 'evidence'> = {}): SampleRequirement => ({
    words,
    weight,
    competency,
    ...by,
  });
};
const [must, nice] = [met('must'), met('nice')];

function posting(opening: string, ...requirements: SampleRequirement[]): Posting {
  const lines = requirements.map(({ words }) => `- ${words}`);
  return { jobDescription: [opening, lines.join('\n')].join('\n\n'), requirements };
}

export const AVONMEAD_POSTING = posting(
  'You will run the programme that brings one way of booking to both Bristol clinics.',
  must('Running multi-site programmes', 'leadership', { story: FLU }),
  must('Change with clinical staff', 'influence', { story: PULLED_BACK }),
  must('Reporting to a board', 'numbers', { story: SAYING_NO }),
  must('Process improvement with data', 'process', { story: FORTY_ONE }),
  nice('Supplier management', '', { story: SIX_WEEKS }),
  must('Budget ownership', 'budget'),
);

export const HALDEN_POSTING = posting(
  'You run the programmes between engineering and our five lines, and you own the way a change takes to the floor.',
  must('Keeping a delivery date when parts are late', 'pressure', { story: SIX_WEEKS }),
  must('Leading shift leads who do not report to you', 'leadership', { story: FLU }),
  must('One route for changes, from the drawing to the line', 'process', { story: FORTY_ONE }),
  nice('Deciding before all the facts are in', 'ambiguity', { story: REPLACEMENT }),
  nice('Saying early that something went wrong', 'failure', { story: PULLED_BACK }),
);

export const JUNIPER_POSTING = posting(
  'Our 24 branches are run from Bristol, by people who know them.',
  must('Leading branch managers at a distance', 'leadership', { story: FLU }),
  must('Settling disputes between branches', 'conflict', { story: TWO_MANAGERS }),
  must('Saying so in a meeting of directors', 'influence', { story: SAYING_NO }),
  nice('One way of working in every branch', 'process', { evidence: 'The referrals desk works the same way in eleven clinics.' }),
  must('A budget of two million, and what to cut from it', 'budget'),
);

export const KESTREL_POSTING = posting(
  'You send the crews out when the weather is against them.',
  must('Keeping the lights on in a storm', 'pressure', { story: FLU }),
  must('Leading crews at three depots', 'leadership', { evidence: 'Led five people and two agencies.' }),
  nice('Calls made before the picture is clear', 'ambiguity', { story: SIX_WEEKS }),
);

export const LARKHILL_POSTING = posting(
  'Bridges, tunnels and the people who mend them at night.',
  must('Capital projects to a fixed date', 'pressure', { story: SIX_WEEKS }),
  must('Leading engineers and contractors', 'leadership'),
  must('Settling claims with contractors', 'conflict', { story: TWO_MANAGERS }),
  nice('Winning councils over', 'influence'),
  nice('Reporting late changes in figures', 'numbers', { story: FORTY_ONE }),
);

export const SABLE_PEAK_POSTING = posting(
  'You bring our robots to work in warehouses that are already open.',
  must('Going live on a customer’s site', 'pressure', { story: SIX_WEEKS }),
  must('Learning from installs that failed', 'failure', { story: PULLED_BACK }),
  nice('Writing the first playbook', 'ambiguity'),
  must('A process that holds for the tenth site', 'process', { story: FORTY_ONE }),
);
