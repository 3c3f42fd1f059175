import { ActionButton } from '@/components/ui/action-button';
import { Icon } from '@/components/ui/icon';
import { revokeOtherSessionsAction, revokeSessionAction } from '@/lib/actions/accounts';
import { numberWord } from '@/lib/domain/words';
import { PushOff } from './push-off';
import { PushSwitch } from './push-switch';
import styles from './settings.module.css';

type Device = { id: string; device: string; words: string; isPhone: boolean; isHere: boolean; hasPush: boolean };

const WHY_OFF = 'push-elsewhere';

/** Every browser that is signed in, whether push comes to it, and the way to end each. */
export function DeviceList({ devices, publicKey }: { devices: Device[]; publicKey: string }) {
  return (
    <>
      <div className="hd">
        <h2>Devices and sessions</h2>
        <span className={styles.count}>{numberWord(devices.length)} signed in</span>
        {devices.length > 1 && (
          <div className={styles.others}>
            <ActionButton action={revokeOtherSessionsAction} look="quiet">
              Sign out the others
            </ActionButton>
          </div>
        )}
      </div>
      <ul className={styles.devices}>
        {devices.map((each) => (
          <li key={each.id}>
            <Icon name={each.isPhone ? 'smartphone' : 'laptop'} size={20} />
            <div>
              <b>{each.device}</b>
              <small>{each.words}</small>
            </div>
            <Controls device={each} publicKey={publicKey} />
          </li>
        ))}
      </ul>
      {devices.some((each) => !each.isHere && !each.hasPush) && (
        <p id={WHY_OFF} className={styles.note}>
          Push is turned on from the device itself. From here it can be turned off.
        </p>
      )}
    </>
  );
}

function Controls({ device, publicKey }: { device: Device; publicKey: string }) {
  const { id, device: name, words, isHere, hasPush } = device;
  const label = `Push, ${name}`;
  if (isHere)
    return (
      <>
        <PushSwitch label={label} hasPush={hasPush} publicKey={publicKey} />
        <span className={styles.here}>this one</span>
      </>
    );
  return (
    <>
      <PushOff id={id} label={label} hasPush={hasPush} whyOff={WHY_OFF} />
      <ActionButton action={revokeSessionAction} fields={{ id }} look="quiet" aria-label={`Sign out ${name}, ${words}`}>
        Sign out
      </ActionButton>
    </>
  );
}
