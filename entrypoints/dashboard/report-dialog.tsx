import { useEffect, useState } from 'react';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Select } from '../../components/select';
import { useTranslator } from '../../components/translator';
import { readReport, reportableTabs, type PageTab, type StructureAnswer } from './read-report';
import styles from './reading-view.module.css';
import { download } from '../shared/download';

/** A report of an open page: shown in full before the person saves it. */
export function ReportDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslator();
  const [tabs, setTabs] = useState<PageTab[]>();
  const [tabId, setTabId] = useState<number>();
  const [answer, setAnswer] = useState<StructureAnswer & { tabId: number }>();
  useEffect(() => {
    const load = async () => {
      const found = await reportableTabs();
      setTabs(found);
      setTabId(found[0]?.id);
    };
    void load();
  }, []);
  useEffect(() => {
    let isCurrent = true;
    if (tabId !== undefined) void readReport(tabId).then((read) => isCurrent && setAnswer({ ...read, tabId }));
    return () => {
      isCurrent = false;
    };
  }, [tabId]);
  // Of the page chosen before, until the new one has answered.
  const { report, fault } = answer?.tabId === tabId ? (answer ?? {}) : {};
  return (
    <Dialog
      isWide
      title={t('diagnosis.report')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button
            variant="primary"
            disabled={!report}
            onClick={() => report && download('kring-report.txt', new Blob([report], { type: 'text/plain;charset=utf-8' }))}
          >
            {t('diagnosis.report-save')}
          </Button>
        </>
      }
    >
      {tabs?.length === 0 && <p>{t('diagnosis.report-none')}</p>}
      {tabs && tabs.length > 0 && (
        <Select
          label={t('diagnosis.report-tab')}
          value={String(tabId)}
          options={tabs.map(({ id, title }) => ({ value: String(id), label: title }))}
          onChange={(value) => setTabId(Number(value))}
        />
      )}
      {fault && <p role="alert">{t(`diagnosis.report-${fault}`)}</p>}
      {report && <textarea className={styles.report} aria-label={t('diagnosis.report-content')} readOnly value={report} />}
    </Dialog>
  );
}
