import '../ui/words/all.ts';
import { render } from 'preact';
import { DossierPage } from './DossierPage.tsx';
import { livePort } from './live-port.ts';

const tab = new URLSearchParams(location.search).get('tab');
const root = document.getElementById('root');
if (root) render(<DossierPage port={livePort(tab === null ? undefined : Number(tab))} />, root);
