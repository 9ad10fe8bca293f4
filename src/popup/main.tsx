import '../ui/words/all.ts';
import { render } from 'preact';
import { livePort } from './live-port.ts';
import { Popup } from './Popup.tsx';

const params = new URLSearchParams(location.search);
const [tab, query] = [params.get('tab'), params.get('q')];
const root = document.getElementById('root');
// A popup has the width that its content asks for; a tab has one of its own.
document.documentElement.classList.toggle('in-tab', tab !== null || query !== null);
if (root) render(<Popup port={livePort(tab === null ? undefined : Number(tab))} query={query ?? ''} />, root);
