import { render } from 'preact';
import { painted } from './painted';
import { server } from './server';
import { createSession } from './session/session';
import { Wizard } from './wizard';

const root = document.getElementById('wizard') ?? document.body;
root.replaceChildren();
render(<Wizard session={createSession(server, painted)} />, root);
