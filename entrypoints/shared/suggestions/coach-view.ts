import type { CoachCheck, CoachTone } from '../../../components/coach';
import { findingPhrase } from '../../../lib/i18n/suggestion-phrases';
import type { Translator } from '../../../lib/i18n/translate';
import type { Finding } from '../../../lib/suggestions/rubric/finding';

/** What the findings are about, in the order in which a person would look: every code is of exactly one check. */
const checks = {
  anchored: ['not-anchored'],
  adds: ['no-open-question', 'adds-nothing'],
  modest: ['sales', 'praise', 'opinion'],
  true: ['invented', 'blank-left'],
  discreet: ['confidential', 'names-someone', 'not-fitting'],
  spoken: ['address-mixed', 'address-form', 'wrong-language', 'template-language', 'jargon'],
  short: ['too-short', 'too-long', 'hard-to-read'],
} as const satisfies Record<string, readonly Finding['code'][]>;

type CheckName = keyof typeof checks;

/** The coach's one line, the gravest finding first, and how each check stands. */
export function coachView(findings: readonly Finding[], translator: Translator): { line: string; tone: CoachTone; checks: CoachCheck[] } {
  const { t } = translator;
  const [first] = findings.toSorted((a, b) => Number(b.isHard) - Number(a.isHard));
  return {
    line: first ? findingPhrase(first, translator) : t('coach.ready'),
    tone: toneOf(first),
    checks: (Object.keys(checks) as CheckName[]).map((name) => {
      const codes: readonly Finding['code'][] = checks[name];
      const found = findings.filter(({ code }) => codes.includes(code));
      return { label: t(`coach.check-${name}`), tone: toneOf(found.find(({ isHard }) => isHard) ?? found[0]) };
    }),
  };
}

function toneOf(finding: Finding | undefined): CoachTone {
  if (!finding) return 'good';
  return finding.isHard ? 'fault' : 'advice';
}
