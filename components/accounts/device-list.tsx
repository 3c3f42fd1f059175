import { ActionButton } from '@/components/ui/action-button';
import { Icon } from '@/components/ui/icon';
import { revokeOtherSessionsAction, revokeSessionAction } from '@/lib/actions/accounts';
import styles from './settings.module.css';

type Device = { id: string; device: string; words: string; isPhone: boolean; isHere: boolean };

/** Every browser that is signed in, and the way to end each. */
export function DeviceList({ devices }: { devices: Device[] }) {
  return (
    <>
      <ul className={styles.devices}>
        {devices.map((device) => (
          <li key={device.id}>
            <Icon name={device.isPhone ? 'smartphone' : 'laptop'} size={18} />
            <div>
              <b>{device.device}</b>
              <small>{device.words}</small>
            </div>
            {device.isHere ? (
              <span className={styles.here}>this one</span>
            ) : (
              <ActionButton action={revokeSessionAction} fields={{ id: device.id }} look="quiet" aria-label={`Sign out ${device.device}, ${device.words}`}>
                Sign out
              </ActionButton>
            )}
          </li>
        ))}
      </ul>
      {devices.length > 1 && (
        <div style={{ padding: '12px 0' }}>
          <ActionButton action={revokeOtherSessionsAction} look="quiet">
            Sign out the others
          </ActionButton>
        </div>
      )}
    </>
  );
}
