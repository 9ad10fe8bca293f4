import '../ui/words/all.ts';
import { render } from 'preact';
import { livePort } from './live-port.ts';
import { Welcome } from './Welcome.tsx';

const root = document.getElementById('root');
if (root) render(<Welcome port={livePort()} />, root);
