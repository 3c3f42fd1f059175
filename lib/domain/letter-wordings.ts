/**
 * What a wording may speak of. `job` is 'the Programme Manager role' or 'this role', `place` the company or 'the team'.
 */
export type Subjects = { daypart: string; job: string; place: string };

/**
 * One way to write a note: thanks, how each talking point is led in, what to say without any, and still wanting the
 * job.
 */
export type Wording = {
  thanks: (about: Subjects) => string;
  leads: readonly [string, string, string];
  plain: string;
  want: (about: Subjects) => string;
};

/**
 * Colleagues compare their letters, so no two wordings share a sentence or a turn of phrase (rule 12). None of them
 * tells what happened: that is for the talking points.
 */
export const WORDINGS: readonly [Wording, ...Wording[]] = [
  {
    thanks: ({ daypart }) => `Thank you for talking with me ${daypart}.`,
    leads: ['One thing has stayed with me since:', 'I also made a note of this:', 'And a third, which I want to keep:'],
    plain: 'It helped to hear how the work looks from where you sit, and the months ahead are clearer to me now.',
    want: () =>
      'I left surer than I arrived that this is work I want to do. If you would like to know anything else before ' +
      'you decide, I am easy to reach.',
  },
  {
    thanks: ({ daypart }) => `It was good to meet you ${daypart}, and I am grateful for the time you gave me.`,
    leads: ['What I keep coming back to is this:', 'Then there was another point:', 'Nor have I forgotten this one:'],
    plain: 'I learnt more about the people and their days than any job description could have told me.',
    want: ({ job }) =>
      `Our talk made me want ${job} more than I did before it. I look forward to hearing what comes next.`,
  },
  {
    thanks: ({ daypart }) => `I have been thinking about our conversation ${daypart}, and wanted you to know.`,
    leads: ['The part I remember best:', 'You gave me something else to think about:', 'Last, and not least:'],
    plain: 'I understand better what is being asked of whoever takes this on, and why it matters to those around them.',
    want: () => 'I am keen to be part of it, and can see where I would begin. Thank you for making that so clear.',
  },
  {
    thanks: ({ daypart }) => `Meeting you ${daypart} was just what I had hoped for, a talk about the work itself.`,
    leads: ['This is what I took away from it:', 'A second thought has followed me about:', 'There was this as well:'],
    plain: 'The questions I have now are better ones than those I came with.',
    want: ({ job, place }) =>
      `I would be glad to take on ${job}, and to give ${place} my best. Please ask if anything is missing on my side.`,
  },
  {
    thanks: ({ daypart }) => `Many thanks for the time you found for me ${daypart}.`,
    leads: ['If I had to choose a single moment, it is this:', 'Close behind it comes another:', 'To round it off:'],
    plain: 'The picture you drew was an honest one, and honest places are where I do well.',
    want: ({ job }) =>
      `My interest in ${job} has only grown since we met. Do let me know if I can add something useful.`,
  },
  {
    thanks: ({ daypart }) => `I appreciated your openness ${daypart}, and did not want that to go unsaid.`,
    leads: ['You helped me see the job in a new way:', 'Something else still occupies me:', 'Also worth repeating:'],
    plain: 'You made it easy to imagine being there, on the good days and on the difficult ones.',
    want: ({ place }) => `I am still very interested in joining ${place}. I hope we can go on where we stopped.`,
  },
];
