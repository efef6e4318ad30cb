import { useEffect, useRef, useState } from 'react';
import { useToast } from '../../../components/toast';
import { useTranslator } from '../../../components/translator';
import type { Change } from '../../../lib/actions/change';
import { today } from '../../../lib/domain/calendar-day';
import type { ImportPreview } from '../../../lib/transfer/preview';
import { errorPhrase, useRun } from '../../shared/use-run';
import { ImportSession, StoppedError } from './reading/import-session';
import type { Choices, Progress } from './reading/protocol';
import { rememberedMappings, rememberMappings } from './remembered-mappings';

export type ImportState =
  | { step: 'choose' }
  | { step: 'work'; progress: Progress }
  | { step: 'preview'; preview: ImportPreview; choices: Choices; isBusy: boolean }
  | { step: 'done'; newcomers: number; isRestored: boolean };

export interface Import {
  state: ImportState;
  read: (files: readonly File[]) => void;
  choose: (choices: Choices) => void;
  takeOver: () => void;
  stop: () => void;
  close: () => void;
}

/** An import from files to done. Everything heavy happens in the session's worker; here is only what is shown. */
export function useImport(): Import {
  const translator = useTranslator();
  const showToast = useToast();
  const run = useRun();
  const [state, setState] = useState<ImportState>({ step: 'choose' });
  const session = useRef<ImportSession>(undefined);
  useEffect(() => () => void session.current?.stop(), []);
  const flow: Flow = {
    session,
    setState,
    say: (change) => run(async () => change),
    fail: (error) => showToast({ text: errorPhrase(error, translator), tone: 'error' }),
  };
  const stop = async () => {
    const written = await session.current?.stop();
    close(flow);
    if (written) await flow.say(written);
    else showToast({ text: translator.t('transfer.stopped') });
  };
  return {
    state,
    read: (files) => void read(flow, files),
    choose: (choices) => void (state.step === 'preview' && choose(flow, state, choices)),
    takeOver: () => void (state.step === 'preview' && takeOver(flow, state)),
    stop: () => void stop(),
    close: () => close(flow),
  };
}

interface Flow {
  session: { current: ImportSession | undefined };
  setState: (state: ImportState | ((now: ImportState) => ImportState)) => void;
  /** Says what was done, with Undo. */
  say: (change: Change) => Promise<boolean>;
  fail: (error: unknown) => void;
}

type Preview = Extract<ImportState, { step: 'preview' }>;

function close({ session, setState }: Flow): void {
  void session.current?.stop();
  session.current = undefined;
  setState({ step: 'choose' });
}

async function read(flow: Flow, files: readonly File[]): Promise<void> {
  const { session, setState } = flow;
  const choices: Choices = { mappings: rememberedMappings(), fileWins: [], conflicts: {}, keepsWords: false };
  const work = new ImportSession((progress) => setState((now) => (now.step === 'work' ? { step: 'work', progress } : now)));
  session.current = work;
  setState({ step: 'work', progress: { step: 'read', name: files[0]?.name ?? '', fraction: 0 } });
  try {
    const preview = await work.read({
      files: files.map((blob) => ({ name: blob.name, blob })),
      today: today(),
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      choices,
    });
    setState({ step: 'preview', preview, choices, isBusy: false });
  } catch (error) {
    giveUp(flow, error);
  }
}

function giveUp(flow: Flow, error: unknown): void {
  if (error instanceof StoppedError) return;
  close(flow);
  flow.fail(error);
}

/** What is chosen of conflicts changes nothing that is shown; the rest makes the worker look again. */
async function choose(flow: Flow, state: Preview, choices: Choices): Promise<void> {
  const isShown = (['mappings', 'fileWins', 'keepsWords'] as const).every((choice) => choices[choice] === state.choices[choice]);
  flow.setState({ ...state, choices, isBusy: !isShown });
  if (isShown || !flow.session.current) return;
  try {
    const preview = await flow.session.current.choose(choices);
    flow.setState((now) => (now.step === 'preview' && now.choices === choices ? { ...now, preview, isBusy: false } : now));
  } catch (error) {
    giveUp(flow, error);
  }
}

async function takeOver(flow: Flow, state: Preview): Promise<void> {
  const { preview, choices } = state;
  const work = flow.session.current;
  if (!work) return;
  flow.setState({ step: 'work', progress: { step: 'write', fraction: 0 } });
  try {
    const change = await work.write(choices);
    rememberMappings(preview);
    close(flow);
    flow.setState({ step: 'done', newcomers: preview.new.total, isRestored: preview.backup !== undefined });
    await flow.say(change);
  } catch (error) {
    if (error instanceof StoppedError) return;
    flow.setState(state);
    flow.fail(error);
  }
}
