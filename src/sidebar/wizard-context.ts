import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Language } from '../core/messages/message';
import type { Session } from './session';
import type { WizardState } from './state';

const SessionContext = createContext<Session | null>(null);

/** Gives the session to every part below. */
export const WithSession = SessionContext.Provider;

/** The session, its present state and the person's language. The part shows itself again when the state changes. */
export function useWizard(): { readonly session: Session; readonly state: WizardState; readonly language: Language } {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useWizard needs WithSession above it');
  const [state, setState] = useState(session.state());
  useEffect(() => {
    setState(session.state());
    return session.subscribe(() => setState(session.state()));
  }, [session]);
  return { session, state, language: state.language };
}

export function useLanguage(): Language {
  return useWizard().language;
}
