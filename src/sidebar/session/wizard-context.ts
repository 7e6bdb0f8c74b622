import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../../core/messages/message';
import type { WizardState } from '../state/state';
import type { Session } from './session';

/** What every part of the wizard may see: the state as it is shown, and the session to act on. */
export interface WizardView {
  readonly session: Session;
  readonly state: WizardState;
  readonly language: Language;
}

const WizardContext = createContext<WizardView | null>(null);

/** Gives a view to every part below. */
export const WithView = WizardContext.Provider;

/** The session's view, renewed at every change. For the wizard itself; its parts ask `useWizard`. */
export function useSession(session: Session): WizardView {
  const [state, setState] = useState(session.state());
  useEffect(() => session.subscribe(() => setState(session.state())), [session]);
  return useMemo(() => ({ session, state, language: state.language }), [session, state]);
}

export function useWizard(): WizardView {
  const view = useContext(WizardContext);
  if (view === null) throw new Error('useWizard needs WithView above it');
  return view;
}

export function useLanguage(): Language {
  return useWizard().language;
}
