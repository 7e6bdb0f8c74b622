// First, so that every other style sheet has the last word.
import './base.css';

import { render } from 'preact';
import { server } from './server';
import { createSession } from './session/session';
import { Wizard } from './wizard';

const root = document.getElementById('wizard') ?? document.body;
root.replaceChildren();
render(<Wizard session={createSession(server, painted)} />, root);

/** Resolves once the browser has shown the page as it stands; soon, too, where it shows nothing (a hidden tab). */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
}
