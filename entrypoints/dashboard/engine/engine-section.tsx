import { useState } from 'react';
import { RadioCards } from '../../../components/radio-cards';
import { Section } from '../../../components/section';
import { useTranslator } from '../../../components/translator';
import { engineOf, forgetEngine, writeEngineSettings, type EngineSettings } from '../../../lib/engines/engine-settings';
import { useEngineSettings } from '../../shared/use-engine-settings';
import dashboard from '../dashboard.module.css';
import { BuiltInPart } from './built-in-part';
import { EndpointPart } from './endpoint-part';
import { useBuiltIn } from './use-built-in';

/** Off by default: which language model may help, if any. Nothing is asked of any before the person says so. */
export function EngineSection() {
  const { t } = useTranslator();
  const settings = useEngineSettings();
  const builtIn = useBuiltIn();
  const [isLooking, setLooking] = useState(false);
  if (!settings) return null;
  const isOn = engineOf(settings) !== undefined && (settings.kind !== 'built-in' || builtIn.state === 'available');
  const shown = isLooking ? 'endpoint' : settings.kind;
  const choose = (kind: EngineSettings['kind']) => {
    // An address counts once it was allowed; until then the fields are only open.
    setLooking(kind === 'endpoint');
    if (kind === 'off' || kind === 'endpoint') void forgetEngine();
    else void forgetEngine().then(() => writeEngineSettings({ ...settings, address: '', model: '', key: '', kind }));
  };
  return (
    <Section title={`${t('engines.title')} (${t(isOn ? 'engines.state-on' : 'engines.state-off')})`}>
      <p className={dashboard.lead}>{t('engines.lead')}</p>
      <RadioCards<EngineSettings['kind']>
        label={t('engines.choice')}
        isLabelHidden
        isSideBySide
        value={shown}
        onChange={choose}
        cards={[
          { value: 'off', title: t('engines.off'), text: t('engines.off-text') },
          { value: 'built-in', title: t('engines.built-in'), text: t('engines.built-in-text') },
          { value: 'endpoint', title: t('engines.endpoint'), text: t('engines.endpoint-text') },
        ]}
      />
      {shown === 'built-in' && <BuiltInPart builtIn={builtIn} />}
      {shown === 'endpoint' && <EndpointPart settings={settings} />}
      {shown === 'endpoint' && <p className={dashboard.lead}>{t('engines.off-means')}</p>}
    </Section>
  );
}
