import { useId } from 'react';
import { Card } from '../../../components/card';
import { Select } from '../../../components/select';
import { useTranslator } from '../../../components/translator';
import { namesSomeone, type ChosenMappings, type TableColumns } from '../../../lib/transfer/people/column-mapping';
import { peopleFields, type PeopleField } from '../../../lib/transfer/people/people-fields';
import styles from './transfer.module.css';

interface ColumnMappingProps {
  name: string;
  table: TableColumns;
  onMap: (mappings: ChosenMappings) => void;
}

/** What each column of a person's own table holds: guessed or as last time, and theirs to change. */
export function ColumnMapping({ name, table: { signature, columns, isRemembered }, onMap }: ColumnMappingProps) {
  const { t } = useTranslator();
  const id = useId();
  const options = [
    { value: '', label: t('transfer.map-ignore') },
    ...peopleFields.map((field) => ({ value: field as string, label: t(`transfer.field-${field}`) })),
  ];
  const isGuessed = columns.some(({ field }) => field !== undefined);
  const set = (column: number, value: string) => {
    const chosen = value === '' ? null : (value as PeopleField);
    onMap({ [signature]: columns.map(({ field }, index) => (index === column ? chosen : (field ?? null))) });
  };
  return (
    <Card>
      <div className={styles.stack}>
        <div>
          <h3 id={id} className={styles.heading}>
            {t('transfer.map-title', { name })}
          </h3>
          <p className={styles.soft}>{t(`transfer.map-${isRemembered ? 'remembered' : isGuessed ? 'lead' : 'unknown'}`)}</p>
        </div>
        {!namesSomeone(columns.map(({ field }) => field)) && <p className={styles.warning}>{t('transfer.map-needs-name')}</p>}
        <table className={styles.mapping} aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{t('transfer.map-header')}</th>
              <th scope="col">{t('transfer.map-samples')}</th>
              <th scope="col">{t('transfer.map-field')}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ header, samples, field }, column) => (
              // A table may have two columns of one name: the place is what tells them apart.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={column}>
                <th scope="row">{header}</th>
                <td className={styles.samples}>{samples.join(' · ') || t('transfer.map-empty')}</td>
                <td>
                  <Select
                    label={t('transfer.map-select', { header })}
                    isLabelHidden
                    value={field ?? ''}
                    options={options}
                    onChange={(value) => set(column, value)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
