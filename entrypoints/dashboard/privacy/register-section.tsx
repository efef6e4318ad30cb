import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Section } from '../../../components/section';
import { TextArea } from '../../../components/text-area';
import { useTranslator } from '../../../components/translator';
import { saveRegister } from '../../../lib/actions/save-register';
import { today } from '../../../lib/domain/calendar-day';
import { registerParts, type Register, type RegisterPart } from '../../../lib/domain/register';
import { dayPhrase } from '../../../lib/i18n/phrases';
import type { Translator } from '../../../lib/i18n/translate';
import { readRegister } from '../../../lib/store/privacy';
import { download } from '../../shared/download';
import { useRun } from '../../shared/use-run';
import dashboard from '../dashboard.module.css';
import styles from './privacy.module.css';

/** The register of processing, part by part: an example in plain words until the person writes their own. */
export function RegisterSection() {
  const translator = useTranslator();
  const { t } = translator;
  const register = useLiveQuery(readRegister);
  if (!register) return null;
  return (
    <Section title={t('avg.register')}>
      <p className={dashboard.lead}>{t('avg.kit-lead')}</p>
      <p className={dashboard.lead}>{t('avg.register-lead')}</p>
      <div className={styles.parts}>
        {registerParts.map((part) => (
          <Part key={part} part={part} register={register} />
        ))}
      </div>
      <div>
        <Button icon="transfer" onClick={() => download(`register-${today()}.md`, registerFile(register, translator))}>
          {t('avg.register-download')}
        </Button>
      </div>
    </Section>
  );
}

const textOf = ({ texts }: Register, part: RegisterPart, { t }: Translator) => texts[part] ?? t(`avg.text-${part}`);

function registerFile(register: Register, translator: Translator): Blob {
  const { t } = translator;
  const parts = registerParts.map((part) => `## ${t(`avg.part-${part}`)}\n\n${textOf(register, part, translator)}\n`);
  const text = [`# ${t('avg.register')}`, '', dayPhrase(today(), translator), '', ...parts].join('\n');
  return new Blob([text], { type: 'text/markdown;charset=utf-8' });
}

/** One part, closed until the person reads it; saved on leaving the field. */
function Part({ part, register }: { part: RegisterPart; register: Register }) {
  const translator = useTranslator();
  const { t } = translator;
  const run = useRun();
  const kept = textOf(register, part, translator);
  const [typed, setTyped] = useState<string>();
  const isOwn = register.texts[part] !== undefined;
  const save = async (text: string) => {
    if (text !== kept && !(await run(() => saveRegister({ texts: { [part]: text } })))) return;
    setTyped(undefined);
  };
  return (
    <details className={styles.part}>
      <summary>
        {t(`avg.part-${part}`)}
        {isOwn && <span className={styles.own}>{t('avg.register-own')}</span>}
      </summary>
      <TextArea
        label={t(`avg.part-${part}`)}
        isLabelHidden
        rows={3}
        maxLength={5000}
        value={typed ?? kept}
        onChange={setTyped}
        onBlur={() => typed !== undefined && void save(typed)}
      />
      {isOwn && (
        <Button variant="quiet" size="small" onClick={() => void run(() => saveRegister({ texts: { [part]: '' } }))}>
          {t('avg.register-example')}
        </Button>
      )}
    </details>
  );
}
