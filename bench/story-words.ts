// The words of made-up stories and of what postings ask for. Nobody in them exists.
const words = (text: string) => text.trim().split(/\s*\n\s*/);

export const STORY_FIRST = (
  'Eleven Twelve Seven Forty Ninety Two Three The Our Their Every Last First Second Quiet Loud Late Early Long Short'
).split(' ');

export const STORY_SECOND = (
  'depots weeks vans shifts keys maps bridges ledgers handovers Mondays suppliers storms audits counters ' +
  'queues rotas boxes lanterns drivers plans'
).split(' ');

export const HAPPENED = words(`
  The depot flooded in the night and nothing could leave before the roads were open again.
  Two teams had worked on the same thing for half a year and neither knew of the other.
  A supplier stopped answering three weeks before the busiest month of the year.
  Orders went out in the order in which they had come in, whoever was waiting for them.
  The new system had been live for nine days and people wrote everything down twice.
  Nobody could say how long a customer waited, because nobody had ever counted it.
`);

export const DONE = words(`
  I sat beside the people who did it for two weeks before I said anything.
  I asked each of the nine leads the same question and wrote the answers on one page.
  We moved the meeting to the place where the work is done and made it twenty minutes long.
  I took the figures to the director alone and said what I would not do.
  We tried it on one line for eleven days and stopped what did not help.
  I rang every customer whom it concerned, and told them what we did not know yet.
  Three of us drew the way a change takes and crossed out what nobody read.
  I gave the list to the shift and let them put it in order.
`);

export const CAME_OF_IT = words(`
  It took nine days in place of forty, and nobody left.
  We saved £40,000 in the first year and spent half of it on the floor.
  All 24 sites opened on the day, and the last open point was done by June.
  Complaints fell by 60% within a quarter, and stayed there.
  Two other regions copied it without being asked.
`);

export const LEARNT = words(`
  I would ask sooner, and of somebody who has no reason to please me.
  A worry that comes back is a finding.
  I would begin with the smallest site next time.
  I held on to the date for longer than it was worth.
`);

export const ASKED_FOR = words(`
  Running programmes across several sites
  Leading people who do not report to you
  Keeping a date when a supplier fails
  Settling disputes between departments
  Reporting to a board in figures
  Owning a budget of two million
  Improving a process with data
  Decisions before all the facts are in
  Planning the work of twenty people
  Speaking with customers who are angry
  Learning a trade that you did not train for
  Saying early that something went wrong
`);
