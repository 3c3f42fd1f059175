import { Button } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/field';
import { amountWords, CURRENCIES, PAY_PERIODS } from '@/lib/domain/applications';
import { payOf } from '@/lib/domain/cells';
import styles from './cell-editor.module.css';

/** Pay is more than a word: from, to, in what, and how often. */
export function PayFields({ was }: { was: string }) {
  const { payMin, payMax, payCurrency, payPeriod } = payOf(was);
  return (
    <div className={styles.pay}>
      <TextField data-shown id="cell-pay-min" label="From" name="payMin" inputMode="decimal" autoComplete="off" defaultValue={amountWords(payMin)} />
      <TextField data-shown id="cell-pay-max" label="To" name="payMax" inputMode="decimal" autoComplete="off" defaultValue={amountWords(payMax)} />
      <SelectField data-shown id="cell-pay-currency" label="In" name="payCurrency" defaultValue={payCurrency}>
        <option value="">not said</option>
        {CURRENCIES.map((code) => (
          <option key={code}>{code}</option>
        ))}
      </SelectField>
      <SelectField data-shown id="cell-pay-period" label="For" name="payPeriod" defaultValue={payPeriod}>
        {PAY_PERIODS.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </SelectField>
      <Button type="submit" size="little">
        Keep
      </Button>
    </div>
  );
}
