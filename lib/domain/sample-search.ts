import { avonmead } from './sample-avonmead';
import { sampleClock } from './sample-clock';
import { kestrel, sablePeak } from './sample-due-today';
import { juniper } from './sample-offer';
import type { SampleApplication } from './sample-picture';
import { halden, marlowe } from './sample-rounds-ahead';
import { aldergate, foxglove, greywater, sundial } from './sample-saved-and-closed';
import { brightmoor, cobalt, larkhill, ostrander } from './sample-waiting';
import type { Instant } from './temporal';

/**
 * The sample job search of the first run (P48): fourteen applications in every stage, their dates moved so that today
 * is interesting whenever it is.
 * In: the moment it is opened, the owner's zone, and who signs its letters. Out: what happened and what is planned;
 * deadlines, stages and reminders are for the rules to work out.
 */
export function sampleSearch(now: Instant, zone: string, ownerName = 'Nell Ashby'): SampleApplication[] {
  const clock = sampleClock(now, zone);
  return [
    foxglove(clock),
    aldergate(clock),
    ostrander(clock),
    brightmoor(clock),
    cobalt(clock, ownerName),
    marlowe(clock),
    kestrel(clock),
    sablePeak(clock),
    avonmead(clock, ownerName),
    halden(clock, ownerName),
    larkhill(clock, ownerName),
    juniper(clock, ownerName),
    sundial(clock, ownerName),
    greywater(clock),
  ];
}
