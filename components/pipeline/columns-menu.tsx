import { Popover } from '@/components/ui/popover';
import { COLUMNS, type Column } from '@/lib/domain/pipeline-view';
import { MenuForm, Ticks } from './menu-form';

export type ColumnsMenuFacts = { columns: readonly Column[]; carried: [string, string][] };

/** Which columns the table has beside the company. */
export function ColumnsMenu({ columns, carried }: ColumnsMenuFacts) {
  return (
    <Popover id="pipeline-columns" label="Columns" icon="columns-2">
      <MenuForm carried={carried}>
        <Ticks legend="Beside the company" ticks={COLUMNS.map(({ id, label }) => ({ name: 'cols', value: id, label, isOn: columns.includes(id) }))} />
      </MenuForm>
    </Popover>
  );
}
