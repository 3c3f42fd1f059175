import Form from 'next/form';
import type { ReactNode } from 'react';
import box from '@/components/ui/box.module.css';
import { Button } from '@/components/ui/button';
import styles from './menus.module.css';

/** What a menu asks, sent as part of the address. @param carried what the address says besides */
export function MenuForm({ carried, children }: { carried: [string, string][]; children: ReactNode }) {
  return (
    <Form className={styles.form} action="/pipeline" prefetch={false} scroll={false}>
      {carried.map(([name, value], index) => (
        <input key={index} type="hidden" name={name} value={value} />
      ))}
      {children}
      <Button type="submit">Show</Button>
    </Form>
  );
}

type Tick = { name: string; value: string; label: string; isOn: boolean };

export function Ticks({ legend, ticks }: { legend: string; ticks: Tick[] }) {
  return (
    <fieldset className={styles.ticks}>
      <legend>{legend}</legend>
      {ticks.map(({ name, value, label, isOn }) => (
        <label key={value}>
          <input className={box.box} type="checkbox" name={name} value={value} defaultChecked={isOn} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
