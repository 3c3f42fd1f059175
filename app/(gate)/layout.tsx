import type { ReactNode } from 'react';
import styles from '@/components/accounts/gate.module.css';
import { Brand } from '@/components/shell/mark';
import { Dial } from '@/components/time/dial';
import { HOUR } from '@/lib/domain/heat';

export default function GateLayout({ children }: { children: ReactNode }) {
  return (
    <main id="main" className={styles.gate}>
      <section className={styles.form}>
        <Brand heat={null} size={30} />
        <div className={styles.in}>{children}</div>
        <p className="small dimmer">Nothing leaves this machine unless you send it.</p>
      </section>
      <section className={styles.side} aria-hidden="true">
        <Dial leftMs={24 * HOUR} heat="cool" size={420}>
          24<u>h</u>00
        </Dial>
        <p>Everyone you met, thanked by name, within a day.</p>
      </section>
    </main>
  );
}
